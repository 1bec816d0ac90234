package org.dialtone.ui.table;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of a table: what it is called and what it shows. Immutable.
 *
 * @param <T>     type of the rows
 * @param id      the key under which width, place and sort order are remembered; never shown
 * @param title   text of the header
 * @param width   width in pixels until the user changes it
 * @param numeric whether the texts are numbers, which are aligned to the right
 * @param text    what a row shows in this column; the empty string for nothing
 * @param order   ascending order of the rows, or {@code null} when sorting by this
 *                column makes no sense
 * @param presence whether it is shown until the user decides
 */
public record Column<T>(String id, String title, int width, boolean numeric, Function<T, String> text,
		@Nullable Comparator<T> order, Presence presence) {

	/** Whether a column is shown. */
	public enum Presence {
		/** It cannot be hidden. */
		ALWAYS,
		/** It is shown until the user hides it. */
		AT_FIRST,
		/** It is hidden until the user asks for it. */
		ON_DEMAND
	}

	/** A column of text, aligned to the left. */
	public static <T> Column<T> ofText(String id, String title, int width, Function<T, String> text,
			@Nullable Comparator<T> order) {
		return new Column<>(id, title, width, false, text, order, Presence.AT_FIRST);
	}

	/** A column of numbers, aligned to the right. */
	public static <T> Column<T> ofNumbers(String id, String title, int width, Function<T, String> text,
			@Nullable Comparator<T> order) {
		return new Column<>(id, title, width, true, text, order, Presence.AT_FIRST);
	}

	/** The same column, shown otherwise. */
	public Column<T> with(Presence shown) {
		return new Column<>(id, title, width, numeric, text, order, shown);
	}
}
