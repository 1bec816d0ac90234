package org.dialtone.firmware.internal.signed;

import org.dialtone.firmware.formats.Regions;

/**
 * An element: a tag, a length in two bytes, and a value.
 *
 * @param tag    what it is; the same number means another thing in a header and in a record
 * @param offset of the tag in the input
 * @param length of the value
 * @param value  the value, or its beginning if it is long
 * @param region the region of the whole element
 */
record Element(int tag, long offset, int length, byte[] value, Regions region) {

	/** The bytes before the value. */
	static final int PREFIX = 3;

	long valueOffset() {
		return offset + PREFIX;
	}

	long end() {
		return offset + PREFIX + length;
	}

	/** The value as a number, the most significant byte first; of long values, the first bytes. */
	long number() {
		long number = 0;
		for (int i = 0; i < Math.min(value.length, 7); i++) {
			number = number << 8 | value[i] & 0xFF;
		}
		return number;
	}
}
