package org.dialtone.firmware.formats;

import java.io.IOException;

/**
 * A format of files. Stateless: one instance is used for all files, on any thread.
 */
public interface Format {

	/** The id of the format, such as {@code cnu-archive}: lower case, and unique. */
	String id();

	/**
	 * Whether bytes are in this format, by what they are and never by the name of the file.
	 * The first format that says yes reads them.
	 */
	boolean recognises(Glimpse glimpse);

	/**
	 * Reads bytes in this format, which may be damaged or made to do harm: lengths can lie,
	 * and anything can be cut off. What is wrong becomes a finding. What is not told of
	 * any byte makes it unknown.
	 *
	 * @param reading gives the bytes, and takes what was found in them
	 * @throws java.io.EOFException when it asked for bytes beyond the end, which becomes the
	 *                              finding that the file is truncated
	 * @throws IOException          when the file cannot be read
	 */
	void read(Reading reading) throws IOException;
}
