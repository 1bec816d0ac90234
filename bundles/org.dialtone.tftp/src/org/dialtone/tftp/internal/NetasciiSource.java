package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.dialtone.serving.folder.FileChangedException;
import org.dialtone.serving.folder.FileGuard;

/**
 * A file as netascii (RFC 764): a line feed becomes CR LF, a carriage return CR
 * NUL. The text is encoded on the way, so that only the last block can be read again.
 */
final class NetasciiSource implements BlockSource {

	private static final byte CR = '\r';
	private static final byte LF = '\n';
	private static final byte NUL = 0;

	private final FileChannel file;
	private final long fileSize;
	private final int blockSize;
	private final FileGuard guard;
	private final ByteBuffer text = ByteBuffer.allocate(8 << 10).flip();
	private final ByteBuffer last;
	private long lastBlock;
	private long readSoFar;
	/** The second byte of a pair that did not fit into its block, or -1. */
	private int carried = -1;

	NetasciiSource(FileChannel file, long fileSize, int blockSize, FileGuard guard) {
		this.file = file;
		this.fileSize = fileSize;
		this.blockSize = blockSize;
		this.guard = guard;
		last = ByteBuffer.allocate(blockSize);
	}

	@Override
	public long size() {
		return -1;
	}

	@Override
	public int read(long block, ByteBuffer target) throws IOException {
		if (block == lastBlock + 1) {
			encode(last.clear());
			last.flip();
			lastBlock = block;
		}
		target.put(last.duplicate());
		return last.limit();
	}

	private void encode(ByteBuffer block) throws IOException {
		if (carried >= 0) {
			block.put((byte) carried);
			carried = -1;
		}
		while (block.hasRemaining() && more()) {
			byte b = text.get();
			switch (b) {
			case LF -> putPair(block, CR, LF);
			case CR -> putPair(block, CR, NUL);
			default -> block.put(b);
			}
		}
		if (block.position() < blockSize) {
			guard.checkNow();
		}
	}

	private void putPair(ByteBuffer block, byte first, byte second) {
		block.put(first);
		if (block.hasRemaining()) {
			block.put(second);
		} else {
			carried = second;
		}
	}

	private boolean more() throws IOException {
		if (text.hasRemaining()) {
			return true;
		}
		if (readSoFar >= fileSize) {
			return false;
		}
		guard.check();
		text.clear().limit((int) Math.min(text.capacity(), fileSize - readSoFar));
		int count = file.read(text, readSoFar);
		text.flip();
		if (count < 0) {
			throw new FileChangedException(Messages.file_shrank);
		}
		readSoFar += count;
		return true;
	}

	@Override
	public void close() {
		Closing.quietly(file);
	}
}
