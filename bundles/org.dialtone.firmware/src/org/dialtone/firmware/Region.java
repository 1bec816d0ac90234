package org.dialtone.firmware;

import java.util.List;

/**
 * A piece of a file. The children of a region cover each of its bytes once, in order; a
 * region without children is one piece.
 *
 * @param kind     what it is
 * @param name     as the format calls it, such as {@code SIGNERNAME}
 * @param offset   of its first byte in the file, from 0
 * @param length   in bytes; 0 only in an empty file
 * @param value    what it says, as text; empty if that says nothing or must not be shown
 * @param why      why it was not looked into; empty if it was
 * @param children in the order of their offsets, or empty
 */
public record Region(Kind kind, String name, long offset, long length, String value, String why, List<Region> children) {

	/** What a region is. */
	public enum Kind {
		/** Something made of its children. */
		STRUCTURE,
		/** A value with a name. */
		FIELD,
		/** Fills up to a boundary. */
		PADDING,
		/** What the file is there to carry. */
		CONTENT,
		/** A password or another secret: its bytes must not be shown or exported. */
		SECRET,
		/** Nobody knows. */
		UNKNOWN
	}

	/** Makes an immutable region. */
	public Region {
		children = List.copyOf(children);
	}

	/** The offset after its last byte. */
	public long end() {
		return offset + length;
	}
}
