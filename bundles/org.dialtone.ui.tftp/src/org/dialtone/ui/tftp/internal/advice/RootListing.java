package org.dialtone.ui.tftp.internal.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a TFTP root as they were at one moment.
 *
 * @param root  the folder
 * @param files paths relative to it, with {@code /} between folders
 */
public record RootListing(Path root, List<String> files) {

	/** How deep to look into folders. */
	private static final int DEEPEST = 6;
	/** A folder with more files is not a TFTP root but something like a whole disk. */
	private static final int MOST_FILES = 20_000;

	/** Makes an immutable listing. */
	public RootListing {
		files = List.copyOf(files);
	}

	/** Reads the folder, which takes as long as the disk; what cannot be read is left out. */
	public static RootListing of(Path root) {
		var files = new ArrayList<String>();
		try (var found = Files.find(root, DEEPEST, (path, attributes) -> attributes.isRegularFile())) {
			found.limit(MOST_FILES).forEach(path -> files.add(root.relativize(path).toString().replace('\\', '/')));
		} catch (IOException | UncheckedIOException e) {
			return new RootListing(root, files); // what was seen so far
		}
		return new RootListing(root, files);
	}

	/** The names at the top that a pattern stands for. */
	List<String> top(FilePattern pattern) {
		return files.stream().filter(file -> file.indexOf('/') < 0).filter(pattern::matches).sorted().toList();
	}

	/** Where there are files of a name that phones do not find because they are in a folder. */
	List<String> elsewhere(String name) {
		return files.stream().filter(file -> file.indexOf('/') > 0)
				.filter(file -> AskingPhones.baseName(file).equalsIgnoreCase(name)).sorted().toList();
	}
}
