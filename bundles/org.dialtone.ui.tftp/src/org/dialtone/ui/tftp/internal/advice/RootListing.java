package org.dialtone.ui.tftp.internal.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.dialtone.serving.Reasons;
import org.dialtone.serving.folder.Lookup;
import org.dialtone.serving.folder.ServedFolder;

/**
 * What a TFTP root served at one moment.
 *
 * @param root  the folder
 * @param asked what it served for the name that was asked for
 * @param files the names of all files that it served, with {@code /} between folders
 */
public record RootListing(Path root, Lookup asked, List<String> files) {

	/** How deep to look into folders. */
	private static final int DEEPEST = 6;
	/** A folder with more files is not a TFTP root but something like a whole disk. */
	private static final int MOST_FILES = 20_000;

	/** Makes an immutable listing. */
	public RootListing {
		files = List.copyOf(files);
	}

	/**
	 * Asks the folder, which takes as long as the disk. One that cannot be read serves
	 * nothing.
	 *
	 * @param file the name as the phone asked for it
	 */
	public static RootListing of(Path root, String file) {
		try (var folder = new ServedFolder(root)) {
			return new RootListing(root, folder.check(file), folder.files(DEEPEST, MOST_FILES));
		} catch (IOException e) {
			return new RootListing(root, new Lookup.Missing(Reasons.of(e)), List.of());
		}
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
