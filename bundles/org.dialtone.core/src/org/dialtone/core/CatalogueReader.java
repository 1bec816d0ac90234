package org.dialtone.core;

import org.dialtone.core.internal.read.FileReader;

/**
 * Reads catalogue files. Each file is checked as far as possible without the others;
 * {@link CatalogueBuilder} checks how they fit together.
 */
public final class CatalogueReader {

	/** Larger files are not read. */
	public static final int MAX_BYTES = 8 * 1024 * 1024;

	private CatalogueReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @return what could be read, and what is wrong with the rest; never throws whatever
	 *         the file contains, and takes no longer than its size justifies
	 */
	public static FileReading read(CatalogueFile file) {
		return new FileReading(FileReader.read(file));
	}
}
