package org.dialtone.cli.internal;

import java.util.List;

/** A page to read on a terminal or on paper. Written from top to bottom. */
interface Page {

	/** The title of the page. */
	void title(String text);

	/** A heading. */
	void heading(String text);

	/** A paragraph. */
	void paragraph(String text);

	/** A value and its name. */
	void field(String name, String text);

	/** The same with several statements, the likeliest first. */
	default void field(String name, List<String> statements) {
		field(name, statements.getFirst());
		statements.stream().skip(1).forEach(other -> field(Messages.page_disputed, other));
	}

	/** An item of a list. */
	void item(String text);

	/** A step; steps are numbered from 1 after each heading. */
	void step(String text);

	/** A detail of the last step or item. */
	void detail(String name, String text);

	/** The same with several statements, the likeliest first. */
	default void detail(String name, List<String> statements) {
		detail(name, statements.getFirst());
		statements.stream().skip(1).forEach(other -> detail(Messages.page_disputed, other));
	}

	/** A detail with characters that must be typed exactly. */
	void exact(String name, String characters);

	/** Everything that was written, ending with a line break. */
	String text();
}
