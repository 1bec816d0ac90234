package org.dialtone.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of the benchmark: its content follows from its name and length, so that nobody has to keep a copy. */
record TestFile(String name, long length) implements Check {

	static final int PHONES = 5_000;

	static final TestFile BIG = new TestFile("big.bin", 32 << 20);
	static final TestFile MEDIUM = new TestFile("medium.bin", 1 << 20);
	static final TestFile QUARTER = new TestFile("quarter.bin", 256 << 10);
	private static final int SMALL_FILES = 100;
	private static final int CHUNK = 8192;
	private static final TestBytes BYTES = new TestBytes();

	static TestFile small(int number) {
		return new TestFile("small-%03d.bin".formatted(number % SMALL_FILES), 1 << 10);
	}

	static TestFile configuration(int phone) {
		return new TestFile("SEP" + mac(phone) + ".cnf.xml", 10 << 10);
	}

	/** A locally administered address, so that it is nobody's. */
	static String mac(int phone) {
		return "02000000%04X".formatted(phone);
	}

	static List<TestFile> all() {
		var files = new ArrayList<>(List.of(BIG, MEDIUM, QUARTER));
		for (int i = 0; i < SMALL_FILES; i++) {
			files.add(small(i));
		}
		for (int i = 0; i < PHONES; i++) {
			files.add(configuration(i));
		}
		return files;
	}

	static Optional<TestFile> named(String name) {
		return all().stream().filter(file -> file.name.equals(name)).findFirst();
	}

	/** Writes the file, readable for everybody, unless it is there with its length. */
	void writeInto(Path folder) throws IOException {
		var path = folder.resolve(name);
		if (Files.exists(path) && Files.size(path) == length) {
			return;
		}
		try (var out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			for (long done = 0; done < length; done += CHUNK) {
				out.write(BYTES.at(offset() + done, (int) Math.min(CHUNK, length - done)));
			}
		}
	}

	@Override
	public boolean matches(ByteBuffer block, long position) {
		return position + block.remaining() <= length && BYTES.matches(block, offset() + position);
	}

	private long offset() {
		return name.hashCode() & 0xfffff;
	}
}
