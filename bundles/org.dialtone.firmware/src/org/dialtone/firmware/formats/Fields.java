package org.dialtone.firmware.formats;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** Reads named fields one after another, and tells the regions of them. */
public final class Fields {

	private final Input input;
	private final Regions regions;
	private final long base;
	private final ByteOrder order;
	private long position;

	/**
	 * Fields of a structure.
	 *
	 * @param input   all bytes
	 * @param regions takes the fields
	 * @param base    the offset in the input at which the regions begin
	 * @param order   of the bytes in a number
	 */
	public Fields(Input input, Regions regions, long base, ByteOrder order) {
		this.input = input;
		this.regions = regions;
		this.base = base;
		this.order = order;
		position = base;
	}

	/** The offset of the next field in the input. */
	public long position() {
		return position;
	}

	/** Reads a number of up to seven bytes, shown in decimal. */
	public long number(String name, int bytes) throws IOException {
		long start = position;
		long number = take(bytes);
		regions.field(name, start - base, bytes, Long.toString(number));
		return number;
	}

	/** Reads a number of up to seven bytes, shown in hexadecimal. */
	public long code(String name, int bytes) throws IOException {
		long start = position;
		long number = take(bytes);
		regions.field(name, start - base, bytes, "0x" + HexFormat.of().withUpperCase().toHexDigits(number, bytes * 2)); //$NON-NLS-1$
		return number;
	}

	/** Reads text. */
	public String text(String name, int bytes) throws IOException {
		var text = Texts.of(input.bytes(position, bytes));
		regions.field(name, position - base, bytes, text);
		position += bytes;
		return text;
	}

	/** Reads bytes, shown in hexadecimal. */
	public byte[] bytes(String name, int length) throws IOException {
		var bytes = input.bytes(position, length);
		regions.field(name, position - base, length, Texts.hex(bytes));
		position += length;
		return bytes;
	}

	/** Passes over bytes that fill up to an offset, if there are any. */
	public void paddingTo(long offset) throws IOException {
		if (offset > position) {
			Input.check(input, position, offset - position);
			regions.padding(position - base, offset - position);
			position = offset;
		}
	}

	private long take(int bytes) throws IOException {
		var raw = input.bytes(position, bytes);
		long number = 0;
		for (int i = 0; i < bytes; i++) {
			number = number << 8 | raw[order == ByteOrder.BIG_ENDIAN ? i : bytes - 1 - i] & 0xFF;
		}
		position += bytes;
		return number;
	}
}
