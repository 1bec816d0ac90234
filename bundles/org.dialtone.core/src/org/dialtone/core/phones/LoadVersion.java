package org.dialtone.core.phones;

import java.util.Optional;

/**
 * A version as Cisco writes it, such as {@code 8.3(3)}, {@code 8-3-3S},
 * {@code 9-4-2SR3-1S} or {@code 12-0-7MPP0201-66}. Ordered as the loads came out;
 * spellings of the same version are equal in order.
 *
 * @param text as it was written
 */
public record LoadVersion(String text) implements Comparable<LoadVersion> {

	/** Reads a version; empty when the text is none. */
	public static Optional<LoadVersion> parse(String text) {
		throw new UnsupportedOperationException(text);
	}

	@Override
	public int compareTo(LoadVersion other) {
		throw new UnsupportedOperationException(other.text);
	}

	@Override
	public String toString() {
		return text;
	}
}
