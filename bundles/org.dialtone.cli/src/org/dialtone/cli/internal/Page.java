package org.dialtone.cli.internal;

import java.util.List;

/** A page for people to read: on a terminal, or on paper. Written from top to bottom. */
interface Page {

	/** What the page is about. */
	void title(String text);

	/** The name of a part. */
	void heading(String text);

	/** Text of its own. */
	void paragraph(String text);

	/** A value with its name. */
	void field(String name, String text);

	/** The same, with what is said against it. */
	default void field(String name, List<String> statements) {
		field(name, statements.getFirst());
		statements.stream().skip(1).forEach(other -> field(Messages.page_disputed, other));
	}

	/** One of several things. */
	void item(String text);

	/** Something to do; numbered by itself, anew after each heading. */
	void step(String text);

	/** What belongs to the last step or item. */
	void detail(String name, String text);

	/** The same, with what is said against it. */
	default void detail(String name, List<String> statements) {
		detail(name, statements.getFirst());
		statements.stream().skip(1).forEach(other -> detail(Messages.page_disputed, other));
	}

	/** For characters that must be typed exactly. */
	void exact(String name, String characters);

	/** All that was written, with a line end. */
	String text();
}
