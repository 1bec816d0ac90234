package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of a plug-in that contributes. */
interface PlugIn {

	/** Between the parts of a path, whatever the system. */
	String SEPARATOR = "/"; //$NON-NLS-1$

	/** Its symbolic name. */
	String name();

	/**
	 * Reads a file.
	 *
	 * @param path as {@link #path} gives it
	 * @return the beginning of the file, see {@link Contributed#MOST_BYTES}; empty when
	 *         there is no such file
	 * @throws IOException           when it cannot be read
	 * @throws IllegalStateException when the plug-in was removed
	 */
	Optional<byte[]> read(String path) throws IOException;

	/**
	 * The paths of the files in a folder, in the order of their names; folders in it are
	 * left out.
	 *
	 * @param folder as {@link #path} gives it
	 * @throws IOException           when it cannot be read
	 * @throws IllegalStateException when the plug-in was removed
	 */
	List<String> list(String folder) throws IOException;

	/**
	 * A path as {@code plugin.xml} has it, without separators at its ends.
	 *
	 * @return empty when it leads out of the plug-in, or is none
	 */
	static Optional<String> path(String written) {
		var path = written.strip();
		path = path.startsWith(SEPARATOR) ? path.substring(1) : path;
		path = path.endsWith(SEPARATOR) ? path.substring(0, path.length() - 1) : path;
		for (var part : path.split(SEPARATOR, -1)) {
			if (part.isBlank() || part.equals(".") || part.equals("..") || part.contains("\\")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				return Optional.empty();
			}
		}
		return Optional.of(path);
	}
}
