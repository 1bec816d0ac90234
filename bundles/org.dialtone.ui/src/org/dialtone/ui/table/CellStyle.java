package org.dialtone.ui.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * How cells look beyond their text; {@code null} stands for the look of the table.
 * Whatever it tells must be in a text too.
 *
 * @param <T> type of the rows
 */
public interface CellStyle<T> {

	/** An image in front of the text. */
	default @Nullable Image image(T row, Column<T> column) {
		return null;
	}

	/**
	 * The colour of the text, from the theme.
	 *
	 * @param table on whose background the text stands
	 */
	default @Nullable Color foreground(T row, Column<T> column, Control table) {
		return null;
	}

	/** The font of the text. */
	default @Nullable Font font(T row, Column<T> column) {
		return null;
	}
}
