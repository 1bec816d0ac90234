package org.dialtone.firmware.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file on the disk. */
public final class FileInput implements Input, AutoCloseable {

	private final FileChannel channel;
	private final long size;

	/** Opens a file. */
	public FileInput(Path file) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.READ);
		size = channel.size();
	}

	private FileInput(FileChannel channel) throws IOException {
		this.channel = channel;
		size = channel.size();
	}

	/** What is in an open file now; whoever has opened it closes it. */
	public static Input of(FileChannel channel) throws IOException {
		return new FileInput(channel);
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public void read(long offset, byte[] to, int at, int length) throws IOException {
		Input.check(this, offset, length);
		var buffer = ByteBuffer.wrap(to, at, length);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer, offset + length - buffer.remaining()) < 0) {
				throw new EOFException("the file has become shorter"); //$NON-NLS-1$
			}
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
