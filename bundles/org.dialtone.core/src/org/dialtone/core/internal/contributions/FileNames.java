package org.dialtone.core.internal.contributions;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Names of files, as findings have them. */
final class FileNames {

	private static final char SEPARATOR = '/';

	private FileNames() {
	}

	/**
	 * Tells of names of contributed files ({@code bundle/path}, or a path) whether they
	 * mean a file. That also holds of the file in the folder of a plug-in's sources, so
	 * that it can be checked while the plug-in is installed.
	 *
	 * @param file any name; relative ones are below the current folder
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
