package org.dialtone.firmware.formats;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;

/**
 * Bytes that are read from wherever one wants: a file, or a part of one. For one thread
 * at a time.
 */
public interface Input {

	/** The most bytes that {@link #bytes} takes into memory. */
	int MOST_AT_ONCE = 1 << 22;

	/** How many bytes there are. */
	long size();

	/**
	 * Reads bytes.
	 *
	 * @param offset of the first one, from 0
	 * @param to     gets them, from {@code at} on
	 * @throws EOFException if there are not as many; nothing was read then
	 * @throws IOException  if they cannot be read
	 */
	void read(long offset, byte[] to, int at, int length) throws IOException;

	/**
	 * A few bytes.
	 *
	 * @param length at most {@link #MOST_AT_ONCE}
	 * @throws EOFException if there are not as many, or if it is more than one should take into memory
	 * @throws IOException  if they cannot be read
	 */
	default byte[] bytes(long offset, long length) throws IOException {
		check(this, offset, length);
		if (length > MOST_AT_ONCE) {
			throw new EOFException(length + " bytes at once"); //$NON-NLS-1$
		}
		var bytes = new byte[(int) length];
		read(offset, bytes, 0, bytes.length);
		return bytes;
	}

	/** All bytes from an offset on, as many as there are up to a number. */
	default byte[] upTo(long offset, int most) throws IOException {
		return bytes(offset, Math.min(most, Math.max(0, size() - offset)));
	}

	/** Calls the consumer with all bytes from an offset on, piece by piece. */
	default void each(long offset, long length, PieceConsumer consumer) throws IOException {
		check(this, offset, length);
		var piece = new byte[(int) Math.min(length, 1 << 16)];
		for (long done = 0; done < length;) {
			int count = (int) Math.min(piece.length, length - done);
			read(offset + done, piece, 0, count);
			consumer.accept(piece, count);
			done += count;
		}
	}

	/** Takes pieces. */
	interface PieceConsumer {
		/** Takes the first {@code length} bytes of an array that is used again. */
		void accept(byte[] piece, int length) throws IOException;
	}

	/**
	 * A part of these bytes.
	 *
	 * @throws EOFException if it leads beyond them
	 */
	default Input slice(long offset, long length) throws IOException {
		check(this, offset, length);
		var all = this;
		return new Input() {
			@Override
			public long size() {
				return length;
			}

			@Override
			public void read(long start, byte[] to, int at, int count) throws IOException {
				check(this, start, count);
				all.read(offset + start, to, at, count);
			}
		};
	}

	/** Bytes in memory; they must not change. */
	static Input of(byte[] bytes) {
		return new Input() {
			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public void read(long offset, byte[] to, int at, int length) throws IOException {
				check(this, offset, length);
				System.arraycopy(bytes, (int) offset, to, at, length);
			}
		};
	}

	/** Fails if some bytes are not there. */
	static void check(Input input, long offset, long length) throws EOFException {
		Objects.requireNonNull(input);
		if (offset < 0 || length < 0 || offset > input.size() - length) {
			throw new EOFException(length + " bytes at " + offset + " of " + input.size()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
