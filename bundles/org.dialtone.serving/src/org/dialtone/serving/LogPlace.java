package org.dialtone.serving;

import java.nio.file.Path;

/**
 * Where something was read in a file.
 *
 * @param file the file
 * @param line the line, counting from 1; in a capture, the number of the packet
 */
public record LogPlace(Path file, long line) {

	public LogPlace {
		if (line < 1) {
			throw new IllegalArgumentException("Lines count from 1, not from " + line); //$NON-NLS-1$
		}
	}
}
