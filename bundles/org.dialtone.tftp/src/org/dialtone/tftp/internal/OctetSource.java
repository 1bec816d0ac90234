package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.dialtone.serving.folder.FileChangedException;
import org.dialtone.serving.folder.FileGuard;
import org.eclipse.jdt.annotation.Nullable;

/** A file, byte by byte as it is (mode {@code octet}). Any block can be read again. */
final class OctetSource implements BlockSource {

	private final FileChannel file;
	private final long size;
	private final int blockSize;
	private final FileGuard guard;
	private final ReadAhead buffers;
	private @Nullable ByteBuffer ahead;
	private long aheadStart;
	private int aheadLength;

	OctetSource(FileChannel file, long size, int blockSize, FileGuard guard, ReadAhead buffers) {
		this.file = file;
		this.size = size;
		this.blockSize = blockSize;
		this.guard = guard;
		this.buffers = buffers;
		// a block of a quarter of the buffer or more gains nothing from reading ahead
		ahead = 4 * blockSize <= ReadAhead.BUFFER_SIZE ? buffers.borrow() : null;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long block, ByteBuffer target) throws IOException {
		long start = (block - 1) * blockSize;
		int length = (int) Math.min(blockSize, size - start);
		var buffer = ahead;
		if (buffer == null) {
			guard.check();
			int limit = target.limit();
			fill(target.limit(target.position() + length), start);
			target.limit(limit);
		} else if (length > 0) {
			if (start < aheadStart || start + length > aheadStart + aheadLength) {
				guard.check();
				aheadStart = start;
				aheadLength = (int) Math.min(ReadAhead.BUFFER_SIZE, size - start);
				fill(buffer.clear().limit(aheadLength), start);
			}
			target.put(target.position(), buffer, (int) (start - aheadStart), length)
					.position(target.position() + length);
		}
		if (length < blockSize) {
			guard.checkNow();
		}
		return length;
	}

	private void fill(ByteBuffer buffer, long start) throws IOException {
		long position = start;
		while (buffer.hasRemaining()) {
			int count = file.read(buffer, position);
			if (count < 0) {
				throw new FileChangedException(Messages.file_shrank);
			}
			position += count;
		}
	}

	@Override
	public void close() {
		var buffer = ahead;
		ahead = null;
		if (buffer != null) {
			buffers.giveBack(buffer);
		}
		Closing.quietly(file);
	}
}
