package org.dialtone.core.catalogue;

import java.util.Optional;

/**
 * Which file it is: the one identity of a file, from the extension that names it to the
 * row that shows what became of it.
 *
 * @param contributor the symbolic name of the plug-in that contributes it; empty for
 *                    the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param name        the name that findings use: a path, or {@code bundle/path} for a
 *                    file of a plug-in
 */
public record FileId(String contributor, String point, String name) {

	/** One of the user's own files. */
	public static FileId own(String path) {
		return new FileId("", "", path); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether it is one of the user's own files. */
	public boolean isOwn() {
		return contributor.isEmpty();
	}

	/** What kind of file it is; empty if its name does not say. */
	public Optional<FileKind> kind() {
		return FileKind.of(name);
	}
}
