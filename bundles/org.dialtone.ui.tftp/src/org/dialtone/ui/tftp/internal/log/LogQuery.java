package org.dialtone.ui.tftp.internal.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;

import org.dialtone.ui.filter.FilterWords;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The work of finding and sorting the rows to show, on a copy of the log, so that
 * it can be done on any thread while the log goes on.
 */
public final class LogQuery {

	private static final int ROWS_BETWEEN_CHECKS = 1024;

	private final LogRow[] rows;
	private final FilterWords filter;
	private final @Nullable Comparator<LogRow> order;

	LogQuery(LogRow[] rows, FilterWords filter, @Nullable Comparator<LogRow> order) {
		this.rows = rows;
		this.filter = filter;
		this.order = order;
	}

	/** How many rows have to be looked at. */
	public int size() {
		return rows.length;
	}

	FilterWords filter() {
		return filter;
	}

	@Nullable
	Comparator<LogRow> order() {
		return order;
	}

	/** The number that the next row after those of this query has. */
	long nextNumber() {
		return rows.length == 0 ? 0 : rows[rows.length - 1].number() + 1;
	}

	/**
	 * Does the work.
	 *
	 * @param cancelled asked now and then whether to give up
	 * @return the rows to show in their order, or {@code null} when it was cancelled
	 */
	public LogRow @Nullable [] run(BooleanSupplier cancelled) {
		var found = rows.clone();
		int count = rows.length;
		if (!filter.isAll()) {
			count = 0;
			for (int i = 0; i < rows.length; i++) {
				if (i % ROWS_BETWEEN_CHECKS == 0 && cancelled.getAsBoolean()) {
					return null;
				}
				if (filter.matchesLowerCase(rows[i].searched())) {
					found[count++] = rows[i];
				}
			}
		}
		var result = count == found.length ? found : Arrays.copyOf(found, count);
		if (order != null) {
			Arrays.sort(result, order);
		}
		return cancelled.getAsBoolean() ? null : result;
	}
}
