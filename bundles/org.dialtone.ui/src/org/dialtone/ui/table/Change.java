package org.dialtone.ui.table;

/**
 * What happened to the rows of a table since it looked last.
 *
 * @param kind    what kind of change it was
 * @param removed for {@link Kind#SHIFTED}: how many rows went away at the beginning
 */
public record Change(Kind kind, int removed) {

	/** Kinds of change, from the cheapest for the table to the dearest. */
	public enum Kind {
		/** The rows are the same. */
		NONE,
		/** Rows went away at the beginning, or came at the end, or both. */
		SHIFTED,
		/** Any row may be another one. */
		REPLACED
	}

	/** The rows are the same. */
	public static final Change NONE = new Change(Kind.NONE, 0);

	/** Any row may be another one. */
	public static final Change REPLACED = new Change(Kind.REPLACED, 0);

	/** @param removed how many rows went away at the beginning, before others came at the end */
	public static Change shifted(int removed) {
		return new Change(Kind.SHIFTED, removed);
	}
}
