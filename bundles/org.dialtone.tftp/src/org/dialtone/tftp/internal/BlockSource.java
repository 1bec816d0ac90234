package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.dialtone.serving.folder.FileChangedException;

/** Where the blocks of a read transfer come from. */
interface BlockSource extends AutoCloseable {

	/** Bytes on the wire in all, or -1 when that is not known before the end. */
	long size();

	/**
	 * Appends a block's data.
	 *
	 * @param block  number of the block, from 1; the last one asked for, or the next
	 * @param target has room for a whole block
	 * @return bytes appended; less than a whole block means that it is the last one
	 * @throws FileChangedException when the file changed since the transfer began
	 */
	int read(long block, ByteBuffer target) throws IOException;

	@Override
	void close();
}
