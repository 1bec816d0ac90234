package org.dialtone.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of the user. */
final class FileCheck implements Check {

	private final ByteBuffer content;

	FileCheck(Path file) throws IOException {
		content = ByteBuffer.wrap(Files.readAllBytes(file));
	}

	@Override
	public boolean matches(ByteBuffer block, long position) {
		int end = (int) position + block.remaining();
		return end <= content.capacity() && content.limit(end).position((int) position).mismatch(block) < 0;
	}

	@Override
	public long length() {
		return content.capacity();
	}
}
