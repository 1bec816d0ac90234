package org.dialtone.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A read request and what it shall get.
 *
 * @param check what the file holds, or null where the file shall be missing
 */
record Request(String file, int blksize, int windowsize, Check check) {

	static final int PLAIN_BLOCK = 512;

	/** As a phone asks: 512 bytes a block and no options. */
	static Request plain(TestFile file) {
		return new Request(file.name(), PLAIN_BLOCK, 1, file);
	}

	static Request missing(String file) {
		return new Request(file, PLAIN_BLOCK, 1, null);
	}

	/** Whether there are so many blocks that connecting the socket to the server's port pays. */
	boolean isLong() {
		return check != null && (check.length() < 0 || check.length() / blksize > 64);
	}

	void write(ByteBuffer out) {
		out.putShort(Transfer.READ);
		text(out, file);
		text(out, "octet");
		if (blksize != PLAIN_BLOCK) {
			option(out, "blksize", blksize);
		}
		if (windowsize != 1) {
			option(out, "windowsize", windowsize);
		}
	}

	private static void option(ByteBuffer out, String name, int value) {
		text(out, name);
		text(out, Integer.toString(value));
	}

	private static void text(ByteBuffer out, String text) {
		out.put(text.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
	}
}
