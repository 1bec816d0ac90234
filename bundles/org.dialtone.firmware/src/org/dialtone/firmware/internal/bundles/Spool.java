package org.dialtone.firmware.internal.bundles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.dialtone.firmware.formats.FileInput;
import org.dialtone.firmware.formats.Input;

/**
 * Where the entries of an archive are while it is looked into: one temporary file for all,
 * which is gone with the spool. No name of an entry becomes the name of a file.
 */
public final class Spool implements AutoCloseable {

	/** The most that is unpacked. */
	private static final long MOST = 4L << 30;
	/** So much is unpacked before its ratio to what is packed counts. */
	private static final long UNCOUNTED = 16 << 20;
	/** What is unpacked has at most so many times the size of what is packed. */
	private static final long RATIO = 100;

	/** More entries than in any package, folders and links among them. */
	public static final int MOST_ENTRIES = 10_000;

	/** More was unpacked than is sensible. */
	static final class TooMuch extends IOException {

		private static final long serialVersionUID = 1;
	}

	private final FileChannel channel;
	private long size;
	private long packed;
	private int entries;

	/** An empty spool. */
	public Spool() throws IOException {
		var file = Files.createTempFile("dialtone", ".unpacked"); //$NON-NLS-1$ //$NON-NLS-2$
		channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
	}

	/** Tells how many bytes of the outermost archive have been read. */
	void read(long bytes) {
		packed += bytes;
	}

	/** Counts an entry, of whatever kind. */
	void entry() throws TooMuch {
		if (++entries > MOST_ENTRIES) {
			throw new TooMuch();
		}
	}

	/** Whether there are too many entries, rather than too many bytes. */
	boolean isCrowded() {
		return entries > MOST_ENTRIES;
	}

	/** How many bytes there are. */
	long size() {
		return size;
	}

	/** Appends bytes. */
	void write(byte[] bytes, int length) throws IOException {
		if (size + length > Math.min(MOST, UNCOUNTED + RATIO * packed)) {
			throw new TooMuch();
		}
		var buffer = ByteBuffer.wrap(bytes, 0, length);
		while (buffer.hasRemaining()) {
			size += channel.write(buffer, size);
		}
	}

	/** All bytes from an offset on. */
	Input from(long offset) throws IOException {
		return FileInput.of(channel).slice(offset, size - offset);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
