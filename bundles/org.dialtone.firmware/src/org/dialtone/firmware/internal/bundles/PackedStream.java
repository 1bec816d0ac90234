package org.dialtone.firmware.internal.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongConsumer;

import org.dialtone.firmware.formats.Input;
import org.eclipse.jdt.annotation.Nullable;

/** The bytes of an input one after another. */
final class PackedStream extends InputStream {

	private final Input input;
	private final LongConsumer counter;
	private long position;

	/** @param counter gets the number of bytes that each reading brings */
	PackedStream(Input input, LongConsumer counter) {
		this.input = input;
		this.counter = counter;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte @Nullable [] to, int at, int length) throws IOException {
		int count = (int) Math.min(length, input.size() - position);
		if (count <= 0) {
			return length == 0 ? 0 : -1;
		}
		input.read(position, Objects.requireNonNull(to), at, count);
		position += count;
		counter.accept(count);
		return count;
	}
}
