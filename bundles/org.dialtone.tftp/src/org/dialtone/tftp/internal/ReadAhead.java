package org.dialtone.tftp.internal;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lends buffers for reading ahead, so that small blocks do not cost a system call
 * each. What all transfers together may hold is bounded; a transfer that gets no
 * buffer reads block by block.
 */
final class ReadAhead {

	/** Bytes of each buffer. */
	static final int BUFFER_SIZE = 16 << 10;

	private static final int MOST_BUFFERS = 4096;

	private final ArrayDeque<ByteBuffer> free = new ArrayDeque<>();
	private int made;

	@Nullable
	ByteBuffer borrow() {
		if (!free.isEmpty()) {
			return free.pop();
		}
		if (made == MOST_BUFFERS) {
			return null;
		}
		made++;
		return ByteBuffer.allocateDirect(BUFFER_SIZE);
	}

	void giveBack(ByteBuffer buffer) {
		free.push(buffer.clear());
	}
}
