package org.dialtone.benchmark;

import java.nio.ByteBuffer;

/** Decides whether what was received is what the file holds. */
interface Check {

	/** Whether the remaining bytes of the block are those of the file from this position on. */
	boolean matches(ByteBuffer block, long position);

	/** The size of the file in bytes, or -1 where it is not known. */
	long length();
}
