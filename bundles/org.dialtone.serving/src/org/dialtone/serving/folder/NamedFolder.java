package org.dialtone.serving.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder by its name, as on Windows: another folder may have the name meanwhile. */
record NamedFolder(Path path) implements OpenFolder {

	@Override
	public OpenFolder folder(Path name) {
		return new NamedFolder(path.resolve(name).normalize());
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
