package org.dialtone.ui.tftp.internal.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Rows in a sort order, kept sorted while rows come and go. */
final class Sorted {

	private Sorted() {
	}

	/**
	 * Drops old rows and puts new ones where they belong.
	 *
	 * @param rows   sorted
	 * @param oldest rows with a lower number are dropped
	 * @param fresh  new rows, not sorted
	 * @param order  distinguishes any two rows
	 */
	static RowList merge(RowList rows, long oldest, List<LogRow> fresh, Comparator<LogRow> order) {
		var added = fresh.stream().filter(row -> row.number() >= oldest).sorted(order).toArray(LogRow[]::new);
		var kept = without(rows, oldest);
		var merged = new LogRow[kept.length + added.length];
		int from = 0;
		int count = 0;
		for (var row : added) {
			int place = Arrays.binarySearch(kept, from, kept.length, row, order);
			int to = place < 0 ? -place - 1 : place;
			System.arraycopy(kept, from, merged, count, to - from);
			count += to - from;
			merged[count++] = row;
			from = to;
		}
		System.arraycopy(kept, from, merged, count, kept.length - from);
		return new RowList(merged);
	}

	private static LogRow[] without(RowList rows, long oldest) {
		var kept = new LogRow[rows.size()];
		int count = 0;
		for (int i = 0; i < kept.length; i++) {
			var row = rows.get(i);
			if (row.number() >= oldest) {
				kept[count++] = row;
			}
		}
		return Arrays.copyOf(kept, count);
	}

	/** Where a row stands, or a negative number. */
	static int indexOf(RowList rows, LogRow row, Comparator<LogRow> order) {
		int low = 0;
		int high = rows.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int comparison = order.compare(rows.get(middle), row);
			if (comparison == 0) {
				return middle;
			}
			if (comparison < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}
}
