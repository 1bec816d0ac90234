package org.dialtone.ui.table;

/**
 * What happened to the rows of a table since it last looked.
 *
 * @param kind    what kind of change it was
 * @param removed for {@link Kind#SHIFTED}: how many rows were removed at the beginning
 */
public record Change(Kind kind, int removed) {

	/** Kinds of change, from the cheapest for the table to the most expensive. */
	public enum Kind {
		/** Nothing has changed. */
		NONE,
		/** Rows were removed at the beginning, or added at the end, or both. */
		SHIFTED,
		/** Any row may have changed. */
		REPLACED
	}

	/** Nothing has changed. */
	public static final Change NONE = new Change(Kind.NONE, 0);

	/** Any row may have changed. */
	public static final Change REPLACED = new Change(Kind.REPLACED, 0);

	/** @param removed how many rows were removed at the beginning before others were added at the end */
	public static Change shifted(int removed) {
		return new Change(Kind.SHIFTED, removed);
	}
}
