package org.dialtone.firmware;

import java.time.Instant;
import java.util.Optional;

/**
 * A file in an archive.
 *
 * @param name   as the archive tells; empty if it has none
 * @param type   such as {@code file}
 * @param size   in bytes
 * @param time   when it was last changed, if the archive tells
 * @param offset of its first byte in the file that holds the archive; {@link #PACKED} if its bytes are not there as
 *               they are
 */
public record Entry(String name, String type, long size, Optional<Instant> time, long offset) {

	/** The offset of an entry that has to be unpacked. */
	public static final long PACKED = -1;
}
