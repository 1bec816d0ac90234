package org.dialtone.serving.folder;

import java.io.IOException;

/** Thrown when a file is not what it was when it was found. The message is a few words for the user. */
public final class FileChangedException extends IOException {
	private static final long serialVersionUID = 1L;

	public FileChangedException(String message) {
		super(message);
	}
}
