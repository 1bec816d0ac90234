package org.dialtone.core;

import java.util.List;

import org.dialtone.core.internal.read.ReadFile;

/**
 * What was read from one file. Immutable: as long as the file does not change, it can be
 * kept and added to any number of catalogues.
 */
public final class FileReading {

	private final ReadFile content;

	FileReading(ReadFile content) {
		this.content = content;
	}

	/** The plug-in that contributes the file; empty for the user's own files. */
	public String contributor() {
		return content.contributor();
	}

	/** The extension point; empty for the user's own files. */
	public String point() {
		return content.point();
	}

	/** The file, as findings name it. */
	public String file() {
		return content.name();
	}

	/** What is wrong with the file on its own, in file order. */
	public List<Finding> findings() {
		return content.findings();
	}

	ReadFile content() {
		return content;
	}
}
