package org.dialtone.core;

import java.nio.file.Path;
import java.util.Map;

import org.dialtone.core.internal.contributions.FileContributions;

/** Plug-ins that are at hand as files, for programs that run without OSGi. */
public final class PlugInFiles {

	private PlugInFiles() {
	}

	/**
	 * The catalogue of what plug-ins contribute, in the order and with the findings that
	 * it has in the workbench; there are no files of the user. A plug-in that cannot be
	 * read is left out, with a warning in the log.
	 *
	 * @param places the jar or the folder of each plug-in, by its symbolic name;
	 *               {@code org.dialtone.core} must be among them
	 */
	public static CatalogueService catalogue(Map<String, Path> places) {
		return FileContributions.catalogue(places);
	}
}
