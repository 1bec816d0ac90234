package org.dialtone.ui.table;

import java.util.Comparator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the user wants the rows sorted.
 *
 * @param <T>        type of the rows
 * @param column     the column whose header was clicked
 * @param descending whether the largest comes first
 */
public record Sort<T>(Column<T> column, boolean descending) {

	/** The order of the rows; {@code null} when the column has none. */
	public @Nullable Comparator<T> comparator() {
		var order = column.order();
		return order == null || !descending ? order : order.reversed();
	}
}
