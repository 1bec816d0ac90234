package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** The content of test files. */
final class Content {

	private Content() {
	}

	/** Bytes that differ from block to block, the same in every run. */
	static byte[] of(int size) {
		return random(size, size);
	}

	static byte[] random(int size, long seed) {
		var content = new byte[size];
		chance(seed).nextBytes(content);
		return content;
	}

	/** A source of chance; {@link Random} alone begins alike for neighbouring seeds. */
	static Random chance(long seed) {
		return new Random(seed * 0x9E3779B97F4A7C15L);
	}

	/** Text that abounds in line ends of all kinds. */
	static byte[] text(int size, Random random) {
		var pieces = "\r\n\0ax".getBytes(US_ASCII);
		var text = new byte[size];
		for (int i = 0; i < size; i++) {
			text[i] = random.nextInt(8) == 0 ? (byte) random.nextInt(256) : pieces[random.nextInt(pieces.length)];
		}
		return text;
	}

	/** The data of a block, counted from 1. */
	static byte[] block(byte[] content, int block, int blockSize) {
		int start = (block - 1) * blockSize;
		return Arrays.copyOfRange(content, start, Math.min(content.length, start + blockSize));
	}

	/** Netascii as RFC 764 has it: LF is sent as CR LF, CR as CR NUL. */
	static byte[] netascii(byte[] text) {
		var coded = new ByteArrayOutputStream();
		for (byte b : text) {
			if (b == '\n') {
				coded.write('\r');
				coded.write('\n');
			} else if (b == '\r') {
				coded.write('\r');
				coded.write(0);
			} else {
				coded.write(b);
			}
		}
		return coded.toByteArray();
	}
}
