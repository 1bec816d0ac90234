package org.dialtone.benchmark;

import java.nio.ByteBuffer;
import java.util.Random;

/**
 * The bytes that all test files are cut from: one long run of pseudo-random bytes, repeated. Its period is a prime
 * number, so that no block looks like the one before it whatever the block size, and a block is checked by one
 * comparison of memory.
 */
final class TestBytes {

	private static final int PERIOD = 1_000_003;
	private static final int LONGEST_BLOCK = 65_464;
	private static final ByteBuffer BYTES = create();

	/** A view of its own for each user, so that position and limit are not shared. */
	private final ByteBuffer view = BYTES.duplicate();

	private static ByteBuffer create() {
		var period = new byte[PERIOD];
		new Random(7970).nextBytes(period);
		var bytes = ByteBuffer.allocateDirect(PERIOD + LONGEST_BLOCK);
		bytes.put(period).put(period, 0, LONGEST_BLOCK);
		return bytes.clear();
	}

	/** The bytes from this position on; valid until the next call. */
	ByteBuffer at(long position, int length) {
		int from = (int) (position % PERIOD);
		return view.limit(from + length).position(from);
	}

	boolean matches(ByteBuffer block, long position) {
		return block.remaining() <= LONGEST_BLOCK && at(position, block.remaining()).mismatch(block) < 0;
	}
}
