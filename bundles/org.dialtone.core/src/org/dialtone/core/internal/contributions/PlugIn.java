package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.catalogue.CatalogueFile;

/** The files of a plug-in that contributes to the catalogue. */
public interface PlugIn {

	/** The separator in paths, on any system. */
	String SEPARATOR = "/"; //$NON-NLS-1$

	/** The files that hold the contributions of a plug-in, or of a fragment. */
	List<String> MANIFESTS = List.of("plugin.xml", "fragment.xml"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Its symbolic name. */
	String name();

	/**
	 * Reads a file.
	 *
	 * @param path as returned by {@link #path}
	 * @return the beginning of the file, see {@link CatalogueFile#MOST_READ}; empty if there
	 *         is no such file
	 * @throws IOException           if it cannot be read
	 * @throws IllegalStateException if the plug-in was removed
	 */
	Optional<byte[]> read(String path) throws IOException;

	/**
	 * The paths of the files in a folder, in name order and without subfolders.
	 *
	 * @param folder as returned by {@link #path}
	 * @throws IOException           if it cannot be read
	 * @throws IllegalStateException if the plug-in was removed
	 */
	List<String> list(String folder) throws IOException;

	/**
	 * A path from {@code plugin.xml}, without separators at its ends.
	 *
	 * @return empty if it is not valid or leads out of the plug-in
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
