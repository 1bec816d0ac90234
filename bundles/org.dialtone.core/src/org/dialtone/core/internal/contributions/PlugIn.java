package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * The files of a plug-in that contributes.
 *
 * @param bundle where they are
 */
record PlugIn(Bundle bundle) {

	private static final String SEPARATOR = "/"; //$NON-NLS-1$

	/** Its symbolic name. */
	String name() {
		@Nullable
		String name = bundle.getSymbolicName();
		return name == null ? "" : name; //$NON-NLS-1$
	}

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

	/**
	 * Reads a file.
	 *
	 * @param path as {@link #path} gives it
	 * @return the beginning of the file, see {@link Contributed#MOST_BYTES}; empty when
	 *         there is no such file
	 * @throws IOException           when it cannot be read
	 * @throws IllegalStateException when the plug-in was removed
	 */
	Optional<byte[]> read(String path) throws IOException {
		@Nullable
		URL url = bundle.getEntry(path);
		if (url == null) {
			return Optional.empty();
		}
		try (var input = url.openStream()) {
			return Optional.of(input.readNBytes(Contributed.MOST_BYTES));
		}
	}

	/**
	 * The paths of the files in a folder, in the order of their names; folders in it are
	 * left out.
	 *
	 * @param folder as {@link #path} gives it
	 * @throws IllegalStateException when the plug-in was removed
	 */
	List<String> list(String folder) {
		@Nullable
		Enumeration<String> entries = bundle.getEntryPaths(folder);
		var paths = entries == null ? new ArrayList<String>() : Collections.list(entries);
		paths.removeIf(path -> path.endsWith(SEPARATOR));
		Collections.sort(paths);
		return paths;
	}
}
