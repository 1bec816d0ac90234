package org.dialtone.core;

import org.dialtone.core.internal.build.Assembly;

/**
 * Puts a catalogue together from files: the first entry with an id keeps it, references
 * between entries are resolved, and traps are found. What is wrong ends up in the
 * {@link Contribution} of its file. Used by one thread, for one catalogue.
 */
public final class CatalogueBuilder {

	private final Assembly assembly = new Assembly();

	/** Adds what was read from a file. The first entry with an id keeps it. */
	public CatalogueBuilder add(FileReading reading) {
		assembly.add(reading.content());
		return this;
	}

	/**
	 * Adds a file that could not be read at all, so that it is still listed.
	 *
	 * @param contributor the plug-in; empty for the user's own files
	 * @param point       the extension point; empty for the user's own files
	 * @param file        the file, as findings name it
	 * @param finding     why it could not be read
	 */
	public CatalogueBuilder leftOut(String contributor, String point, String file, Finding finding) {
		assembly.leftOut(contributor, point, file, finding);
		return this;
	}

	/** The catalogue of everything that was added. */
	public Catalogue build() {
		return assembly.build();
	}
}
