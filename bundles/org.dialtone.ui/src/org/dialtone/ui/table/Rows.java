package org.dialtone.ui.table;

/**
 * The rows that a table shows, by index. Used on the display's thread only.
 *
 * @param <T> type of the rows
 */
public interface Rows<T> {

	/** How many rows there are. */
	int size();

	/** @param index 0 to {@code size() - 1} */
	T get(int index);

	/** Where a row stands, or -1 when it is not shown. */
	int indexOf(T row);
}
