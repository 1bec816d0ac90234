package org.dialtone.core.internal.contributions;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** File names, as findings use them. */
final class FileNames {

	private static final char SEPARATOR = '/';

	private FileNames() {
	}

	/**
	 * Tells whether the name of a contributed file ({@code bundle/path}, or a path) means
	 * a certain file. That includes the file among the sources of a plug-in, so that it can
	 * be checked while the plug-in is installed.
	 *
	 * @param file any name; relative names start at the current folder
	 */
	static Predicate<String> sameAs(String file) {
		var path = absolute(file);
		return contributed -> {
			var name = contributed.replace('\\', SEPARATOR);
			return contributed.equals(file) || path.equals(name) || path.endsWith(SEPARATOR + name);
		};
	}

	private static String absolute(String file) {
		try {
			return Path.of(file).toAbsolutePath().normalize().toString().replace('\\', SEPARATOR);
		} catch (InvalidPathException e) {
			return file;
		}
	}
}
