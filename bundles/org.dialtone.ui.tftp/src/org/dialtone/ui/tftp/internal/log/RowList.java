package org.dialtone.ui.tftp.internal.log;

import java.util.Arrays;
import java.util.List;

import org.dialtone.ui.tftp.internal.PhoneNames;

/**
 * Rows in a list that grows at its end and shrinks at its beginning, both cheaply,
 * and that can be read by index.
 */
final class RowList {

	private static final int LEAST = 64;

	private LogRow[] rows = new LogRow[LEAST];
	private int first;
	private int end;

	RowList() {
	}

	/** @param rows the rows; the array belongs to this list from now on */
	RowList(LogRow[] rows) {
		this.rows = rows;
		end = rows.length;
	}

	int size() {
		return end - first;
	}

	LogRow get(int index) {
		return rows[first + index];
	}

	void add(LogRow row) {
		if (end == rows.length) {
			// at least a quarter of the new array is free, so that adding is cheap on average
			int larger = Math.max(LEAST, size() > rows.length / 2 ? rows.length * 2 : rows.length);
			rows = Arrays.copyOf(Arrays.copyOfRange(rows, first, end), larger);
			end -= first;
			first = 0;
		}
		rows[end++] = row;
	}

	/** Drops rows at the beginning. */
	void removeFirst(int count) {
		Arrays.fill(rows, first, first + count, null);
		first += count;
	}

	/** How many rows at the beginning are older than a number; for lists in order of arrival. */
	int countBefore(long number) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (get(middle).number() < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The same rows, with phones called by other names. */
	RowList with(PhoneNames names) {
		var renamed = toArray();
		Arrays.setAll(renamed, index -> renamed[index].with(names));
		return new RowList(renamed);
	}

	/** The rows as they are now; later changes of this list do not show. */
	LogRow[] toArray() {
		return Arrays.copyOfRange(rows, first, end);
	}

	/** The rows as they are now; later changes of this list do not show. */
	List<LogRow> toList() {
		return List.of(toArray());
	}
}
