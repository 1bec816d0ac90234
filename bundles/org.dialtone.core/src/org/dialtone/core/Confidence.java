package org.dialtone.core;

/** How sure a fact is, judged by its source; from the most to the least trustworthy. */
public enum Confidence {
	/** The vendor's own text, read at its source. */
	OFFICIAL("official"), //$NON-NLS-1$
	/** Seen in the bytes of a real file, or in a real log. */
	BYTES("bytes"), //$NON-NLS-1$
	/** The vendor's text or a named employee, quoted by someone else. */
	QUOTED("quoted"), //$NON-NLS-1$
	/** A forum, a blog, a public repository. */
	FORUM("forum"), //$NON-NLS-1$
	/** The page on resetting phones that this tool started from; worth as much as a forum post. */
	SEED("seed"), //$NON-NLS-1$
	/** Inferred from other facts. */
	INFERRED("inferred"), //$NON-NLS-1$
	/** A belief without a source. */
	UNVERIFIED("unverified"); //$NON-NLS-1$

	private final String id;

	Confidence(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
