package org.dialtone.cli.internal;

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

	/** One of several things. */
	void item(String text);

	/** Something to do; numbered by itself, anew after each heading. */
	void step(String text);

	/** What belongs to the last step or item. */
	void detail(String name, String text);

	/** The same for characters that must be typed exactly. */
	void exact(String name, String characters);

	/** All that was written, with a line end. */
	String text();
}
