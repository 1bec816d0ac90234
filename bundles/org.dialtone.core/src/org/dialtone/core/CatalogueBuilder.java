package org.dialtone.core;

import org.dialtone.core.internal.build.Assembly;

/**
 * Puts a catalogue together from files: gives each id to whoever comes first, follows
 * the names by which entries refer to each other, and looks for traps. What is wrong
 * lands in the {@link Contribution} of its file. Used by one thread, for one
 * catalogue.
 */
public final class CatalogueBuilder {

	private final Assembly assembly = new Assembly();

	/** Adds what was read from a file. The first that brings an id keeps it. */
	public CatalogueBuilder add(FileReading reading) {
		assembly.add(reading.content());
		return this;
	}

	/**
	 * Adds a file that could not be read at all, so that it is listed.
	 *
	 * @param contributor the plug-in; empty for the user's own files
	 * @param point       the extension point; empty for the user's own files
	 * @param file        the file, as locations in findings name it
	 * @param finding     why it could not be read
	 */
	public CatalogueBuilder leftOut(String contributor, String point, String file, Finding finding) {
		assembly.leftOut(contributor, point, file, finding);
		return this;
	}

	/** The catalogue of all that was added. */
	public Catalogue build() {
		return assembly.build();
	}
}
