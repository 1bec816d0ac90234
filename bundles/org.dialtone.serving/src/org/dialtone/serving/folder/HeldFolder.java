package org.dialtone.serving.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A folder by a handle of the system: what it leads to stays the same, whatever happens to names. */
record HeldFolder(SecureDirectoryStream<Path> stream) implements OpenFolder {

	private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
	private static final Set<OpenOption> CREATE = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW,
			LinkOption.NOFOLLOW_LINKS);

	@Override
	public OpenFolder folder(Path name) throws IOException {
		return new HeldFolder(stream.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
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
	public void close() {
		try {
			stream.close();
		} catch (IOException e) {
			// a handle that was only read: nothing is lost with it
		}
	}
}
