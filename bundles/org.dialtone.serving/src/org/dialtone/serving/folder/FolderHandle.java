package org.dialtone.serving.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

import org.dialtone.serving.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Opens what was found and checked in a served folder. The way is walked from the
 * root, which is kept open, folder by folder and without following links: what has
 * become a link since the check, or another file, is not opened.
 */
final class FolderHandle implements Closeable {

	/** What is done in a folder that was opened. */
	private interface Opening<T> {
		T in(OpenFolder folder) throws IOException;
	}

	private static final Path HERE = Path.of("."); //$NON-NLS-1$

	private final Path root;
	private OpenFolder handle;

	/** @param root the root with all links followed */
	FolderHandle(Path root) throws IOException {
		this.root = root;
		handle = OpenFolder.of(root);
	}

	/**
	 * Opens a file for reading.
	 *
	 * @param file    the file in the root, with all links followed
	 * @param checked what the check found
	 * @throws FileChangedException when it is not the file that was checked
	 */
	FileChannel openFile(Path file, BasicFileAttributes checked) throws IOException {
		return open(file, folder -> {
			var name = file.getFileName();
			if (!Objects.equals(folder.attributes(name).fileKey(), checked.fileKey())) {
				throw new FileChangedException(Messages.file_changed);
			}
			return folder.read(name);
		});
	}

	/** Opens the folder of a file that is to be written, to be closed by the caller. */
	OpenFolder openFolderOf(Path file) throws IOException {
		return open(file, folder -> folder.folder(HERE));
	}

	private <T> T open(Path file, Opening<T> opening) throws IOException {
		try {
			return walk(root.relativize(file).getParent(), opening);
		} catch (NoSuchFileException | FileChangedException e) {
			var present = OpenFolder.of(root); // another folder may have taken the root's place
			handle.close();
			handle = present;
			return walk(root.relativize(file).getParent(), opening);
		}
	}

	private <T> T walk(@Nullable Path way, Opening<T> opening) throws IOException {
		if (way == null) {
			return opening.in(handle);
		}
		var folder = handle;
		try {
			for (var name : way) {
				var next = folder.folder(name);
				leave(folder);
				folder = next;
			}
			return opening.in(folder);
		} finally {
			leave(folder);
		}
	}

	private void leave(OpenFolder folder) {
		if (folder != handle) {
			folder.close();
		}
	}

	@Override
	public void close() {
		handle.close();
	}
}
