package org.dialtone.serving.folder;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

/** Lists the files of a served folder. Links are followed as far as they stay in it; what cannot be read is left out. */
final class FolderWalk implements FileVisitor<Path> {

	private final Path root;
	private final Predicate<String> served;
	private final int most;
	private final List<String> files = new ArrayList<>();

	private FolderWalk(Path root, Predicate<String> served, int most) {
		this.root = root;
		this.served = served;
		this.most = most;
	}

	/**
	 * Names relative to the root, {@code /} between folders.
	 *
	 * @param root    with all links followed
	 * @param served  whether a file is served for a name
	 * @param deepest how many folders to look into, one in another
	 * @param most    how many files to list at most
	 */
	static List<String> files(Path root, Predicate<String> served, int deepest, int most) {
		var walk = new FolderWalk(root, served, most);
		try {
			Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), deepest, walk);
		} catch (IOException e) {
			// the visitor throws none; what was seen so far stands
		}
		return List.copyOf(walk.files);
	}

	@Override
	public FileVisitResult preVisitDirectory(@Nullable Path folder, @Nullable BasicFileAttributes attributes)
			throws IOException {
		return requireNonNull(folder).toRealPath().startsWith(root) ? FileVisitResult.CONTINUE
				: FileVisitResult.SKIP_SUBTREE;
	}

	@Override
	public FileVisitResult visitFile(@Nullable Path file, @Nullable BasicFileAttributes attributes) {
		if (requireNonNull(attributes).isRegularFile()) {
			var name = root.relativize(requireNonNull(file)).toString().replace(File.separatorChar, '/');
			if (served.test(name)) {
				files.add(name);
			}
		}
		return files.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
	}

	/** Unreadable, gone, or a link to a folder that it lies in. */
	@Override
	public FileVisitResult visitFileFailed(@Nullable Path file, @Nullable IOException failure) {
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(@Nullable Path folder, @Nullable IOException failure) {
		return FileVisitResult.CONTINUE;
	}
}
