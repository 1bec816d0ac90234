package org.dialtone.ui.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StyledString;

/**
 * How the cells of a tree look: as those of a table, and parts of a text may look different.
 *
 * @param <T> type of the rows
 */
public interface TreeStyle<T> extends CellStyle<T> {

	/** The text of the column, with its parts as they look. */
	default StyledString styled(T row, Column<T> column) {
		return new StyledString(column.text().apply(row));
	}

	/** What is shown when the mouse rests on a row; {@code null} for nothing. */
	default @Nullable String tip(T row) {
		return null;
	}
}
