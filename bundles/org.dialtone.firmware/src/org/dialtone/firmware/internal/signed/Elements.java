package org.dialtone.firmware.internal.signed;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Regions;
import org.dialtone.firmware.internal.Messages;

/** Reads elements one after another. */
final class Elements {

	/** One byte without a length: fills up to a multiple of four. */
	static final int PADDING = 13;
	/** No known header holds as many. */
	private static final int MOST = 1000;
	private static final int MOST_VALUE = 1 << 16;

	private final Reading reading;
	private final Regions regions;
	private final long base;
	private final IntFunction<String> names;

	/**
	 * Elements of a structure.
	 *
	 * @param regions take the elements
	 * @param base    the offset in the input at which the regions begin
	 * @param names   the name of a tag
	 */
	Elements(Reading reading, Regions regions, long base, IntFunction<String> names) {
		this.reading = reading;
		this.regions = regions;
		this.base = base;
		this.names = names;
	}

	/**
	 * Reads all elements from an offset on, as far as they make sense.
	 *
	 * @param padded   whether one-byte padding can be among them
	 * @param consumer gets each element; it tells of its value
	 */
	void read(long from, long to, boolean padded, Consumer<Element> consumer) throws IOException {
		long position = from;
		var input = reading.input();
		for (int count = 0; position < to; count++) {
			int tag = input.bytes(position, 1)[0] & 0xFF;
			if (tag == PADDING && padded) {
				long end = endOfPadding(input, position, to);
				regions.padding(position - base, end - position);
				position = end;
				continue;
			}
			if (count == MOST) {
				reading.finding(FirmwareRule.TOO_MANY, position, MOST, "elements"); //$NON-NLS-1$
				return;
			}
			if (position + Element.PREFIX > to) {
				lies(position, to, tag, to - position);
				return;
			}
			var prefix = input.bytes(position, Element.PREFIX);
			int length = (prefix[1] & 0xFF) << 8 | prefix[2] & 0xFF;
			if (position + Element.PREFIX + length > to) {
				lies(position, to, tag, length);
				return;
			}
			consumer.accept(element(position, tag, length));
			position += Element.PREFIX + length;
		}
	}

	private Element element(long position, int tag, int length) throws IOException {
		var region = regions.structure(names.apply(tag), position - base, Element.PREFIX + length);
		region.field("tag", 0, 1, Integer.toString(tag)); //$NON-NLS-1$
		region.field("length", 1, 2, Integer.toString(length)); //$NON-NLS-1$
		return new Element(tag, position, length, reading.input().bytes(position + Element.PREFIX, Math.min(length, MOST_VALUE)), region);
	}

	private static long endOfPadding(Input input, long from, long to) throws IOException {
		var bytes = input.upTo(from, (int) Math.min(to - from, MOST_VALUE));
		int end = 0;
		while (end < bytes.length && bytes[end] == PADDING) {
			end++;
		}
		return from + end;
	}

	private void lies(long position, long to, int tag, long length) {
		regions.unknown(names.apply(tag), position - base, to - position, Messages.why_lies);
		reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, position, names.apply(tag), length);
	}
}
