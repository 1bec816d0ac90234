package org.dialtone.ui.table;

import java.util.List;
import java.util.Optional;

/**
 * What the user may change in the cells of a table. The table does not change rows: it
 * says what the user wants, once for each cell that was left with another text, and then
 * shows what the rows have become. So a change can go into an undo history as it comes.
 *
 * @param <T> type of the rows
 */
public interface CellEditing<T> {

	/** Whether a cell can be changed. */
	boolean canEdit(T row, Column<T> column);

	/** The text to begin with. */
	default String text(T row, Column<T> column) {
		return column.text().apply(row);
	}

	/** The texts to choose from; empty where any text can be typed. */
	default List<String> choices(T row, Column<T> column) {
		return List.of();
	}

	/** Why a text cannot be accepted, for the user; the cell is not left with Enter or Tab as long as there is a reason. */
	default Optional<String> problem(T row, Column<T> column, String text) {
		return Optional.empty();
	}

	/**
	 * Changes a row, and tells the table by {@link RowTable#update} before it returns.
	 *
	 * @param row  as it was shown
	 * @param text another one than {@link #text}, without a problem
	 */
	void change(T row, Column<T> column, String text);
}
