package org.dialtone.serving.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.dialtone.serving.internal.Messages;

/**
 * Watches whether a file stays what it was when it was found: half of the old and
 * half of the new would brick a phone. Used by one thread at a time.
 */
public final class FileGuard {

	/** Each check costs a system call, so it is not done for every block. */
	private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private final Path file;
	private final BasicFileAttributes before;
	private long lookedAt = System.nanoTime();

	/** Watches a file from now on. */
	public FileGuard(Lookup.Found found) {
		file = found.file();
		before = found.attributes();
	}

	/**
	 * Checks now and then whether the file is still the same.
	 *
	 * @throws FileChangedException when the file was written, replaced or removed
	 */
	public void check() throws IOException {
		long now = System.nanoTime();
		if (now - lookedAt >= INTERVAL_NANOS) {
			lookedAt = now;
			checkNow();
		}
	}

	/**
	 * Checks whether the file is still the same: to be called after the last read.
	 *
	 * @throws FileChangedException when the file was written, replaced or removed
	 */
	public void checkNow() throws IOException {
		try {
			var after = Files.readAttributes(file, BasicFileAttributes.class);
			if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())
					|| !Objects.equals(after.fileKey(), before.fileKey())) {
				throw new FileChangedException(Messages.file_changed);
			}
		} catch (NoSuchFileException e) {
			throw new FileChangedException(Messages.file_removed);
		}
	}
}
