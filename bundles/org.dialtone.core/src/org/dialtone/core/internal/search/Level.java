package org.dialtone.core.internal.search;

/** How well a word matches, from not at all to best. */
enum Level {
	NONE(0),
	/** Somewhere in the middle of a word. */
	INSIDE(1),
	/** At the start of a word that is not the first. */
	WORD(10),
	/** At the start. */
	PREFIX(20),
	/** All of it. */
	EXACT(30);

	/** What it counts, beside what was matched. */
	final int points;

	Level(int points) {
		this.points = points;
	}

	/** The better one. */
	Level or(Level other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
