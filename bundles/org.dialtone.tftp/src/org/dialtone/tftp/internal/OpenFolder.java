package org.dialtone.tftp.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A folder that was opened, so that its files are found in it wherever its name
 * leads meanwhile. No symbolic link is followed. Names are single names.
 */
interface OpenFolder extends Closeable {

	/** Opens a folder, or, where Java has no handles of folders, remembers its name. */
	@SuppressWarnings("resource") // closed with what is returned
	static OpenFolder of(Path folder) throws IOException {
		var stream = Files.newDirectoryStream(folder);
		if (stream instanceof SecureDirectoryStream<Path> secure) {
			return new Held(secure);
		}
		stream.close();
		return new Named(folder);
	}

	/** A folder in this one; {@code .} opens this one again. */
	OpenFolder folder(Path name) throws IOException;

	FileChannel read(Path name) throws IOException;

	/** Makes a file that is not there yet. */
	FileChannel create(Path name) throws IOException;

	BasicFileAttributes attributes(Path name) throws IOException;

	/** Gives a file another name, in place of the file that had it. */
	void rename(Path from, Path to) throws IOException;

	void delete(Path name) throws IOException;

	/** By a handle of the system: what it leads to stays the same, whatever happens to names. */
	record Held(SecureDirectoryStream<Path> stream) implements OpenFolder {

		private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
		private static final Set<OpenOption> CREATE = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW,
				LinkOption.NOFOLLOW_LINKS);

		@Override
		public OpenFolder folder(Path name) throws IOException {
			return new Held(stream.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
		}

		@Override
		public FileChannel read(Path name) throws IOException {
			return (FileChannel) stream.newByteChannel(name, READ);
		}

		@Override
		public FileChannel create(Path name) throws IOException {
			return (FileChannel) stream.newByteChannel(name, CREATE);
		}

		@Override
		public BasicFileAttributes attributes(Path name) throws IOException {
			return stream.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
					.readAttributes();
		}

		@Override
		public void rename(Path from, Path to) throws IOException {
			stream.move(from, stream, to);
		}

		@Override
		public void delete(Path name) throws IOException {
			stream.deleteFile(name);
		}

		@Override
		public void close() throws IOException {
			stream.close();
		}
	}

	/** By its name, as on Windows: another folder may have the name meanwhile. */
	record Named(Path path) implements OpenFolder {

		@Override
		public OpenFolder folder(Path name) {
			return new Named(path.resolve(name).normalize());
		}

		@Override
		public FileChannel read(Path name) throws IOException {
			return FileChannel.open(path.resolve(name), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
		}

		@Override
		public FileChannel create(Path name) throws IOException {
			return FileChannel.open(path.resolve(name), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		}

		@Override
		public BasicFileAttributes attributes(Path name) throws IOException {
			return Files.readAttributes(path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		}

		@Override
		public void rename(Path from, Path to) throws IOException {
			Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.REPLACE_EXISTING);
		}

		@Override
		public void delete(Path name) throws IOException {
			Files.delete(path.resolve(name));
		}

		@Override
		public void close() {
			// nothing is held
		}
	}
}
