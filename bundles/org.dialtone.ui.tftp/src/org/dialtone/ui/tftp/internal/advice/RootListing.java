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

	/** Folders in folders that are looked into. */
	private static final int DEEPEST = 6;
	/** A root that holds more is something else, such as a whole disk. */
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

	/** Where files of a name lie that phones would not find, since they are in a folder. */
	List<String> elsewhere(String name) {
		return files.stream().filter(file -> file.indexOf('/') > 0)
				.filter(file -> AskingPhones.baseName(file).equalsIgnoreCase(name)).sorted().toList();
	}
}
