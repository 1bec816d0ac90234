package org.dialtone.core.search;

/** How well a word matches, worst first. */
enum Level {
	NONE(0),
	/** Somewhere in the middle of a word. */
	INSIDE(1),
	/** At the start of a word other than the first. */
	WORD(10),
	/** At the start. */
	PREFIX(20),
	/** All of it. */
	EXACT(30);

	/** Its part of the score; the other part is that of the {@link TermKind}. */
	final int points;

	Level(int points) {
		this.points = points;
	}

	/** The better one. */
	Level or(Level other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
