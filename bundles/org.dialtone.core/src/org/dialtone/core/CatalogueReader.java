package org.dialtone.core;

import org.dialtone.core.internal.read.FileReader;

/**
 * Reads files of the catalogue. What a file says is checked as far as that is
 * possible without the others; how it fits together with them
 * {@link CatalogueBuilder} finds out.
 */
public final class CatalogueReader {

	/** Larger files are not read. */
	public static final int MAX_BYTES = 8 * 1024 * 1024;

	private CatalogueReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @return what could be read, and what is wrong with the rest; never throws at
	 *         what the file holds, and takes no longer than its size justifies
	 */
	public static FileReading read(CatalogueFile file) {
		return new FileReading(FileReader.read(file));
	}
}
