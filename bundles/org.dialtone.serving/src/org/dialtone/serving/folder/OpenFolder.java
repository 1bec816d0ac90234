package org.dialtone.serving.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder that was opened, so that its files are found in it wherever its name
 * leads meanwhile. No symbolic link is followed. Names are single names. Used by one
 * thread at a time.
 */
public sealed interface OpenFolder extends Closeable permits HeldFolder, NamedFolder {

	/** Opens a folder, or, where Java has no handles of folders, remembers its name. */
	@SuppressWarnings("resource") // closed with what is returned
	static OpenFolder of(Path folder) throws IOException {
		var stream = Files.newDirectoryStream(folder);
		if (stream instanceof SecureDirectoryStream<Path> secure) {
			return new HeldFolder(secure);
		}
		stream.close();
		return new NamedFolder(folder);
	}

	/** A folder in this one; {@code .} opens this one again. */
	OpenFolder folder(Path name) throws IOException;

	/** Opens a file for reading. */
	FileChannel read(Path name) throws IOException;

	/** Makes a file that is not there yet, and opens it for writing. */
	FileChannel create(Path name) throws IOException;

	/** What the system says about a file; about a link itself, not about what it leads to. */
	BasicFileAttributes attributes(Path name) throws IOException;

	/** Gives a file another name, in place of the file that had it. */
	void rename(Path from, Path to) throws IOException;

	void delete(Path name) throws IOException;

	/** Lets go of the folder; files that were opened in it stay open. */
	@Override
	void close();
}
