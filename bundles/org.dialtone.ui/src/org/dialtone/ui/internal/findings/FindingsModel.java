package org.dialtone.ui.internal.findings;

import java.util.Comparator;
import java.util.List;

import org.dialtone.core.Severity;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.FilteredRows;
import org.eclipse.osgi.util.NLS;

/** What the Findings view shows: the worst first. Used on one thread. */
final class FindingsModel {

	private static final Comparator<FindingRow> WORST_FIRST = Comparator
			.<FindingRow, Severity>comparing(row -> row.finding().severity()).thenComparing(row -> row.finding().where());

	private final FilteredRows<FindingRow> rows = new FilteredRows<>(FindingRow::text);

	FilteredRows<FindingRow> rows() {
		return rows;
	}

	/** Shows other findings; the same finding twice is one row. */
	Change show(List<FindingRow> found) {
		return rows.set(found.stream().distinct().sorted(WORST_FIRST).toList());
	}

	/** How many there are of each severity, and how many of all the filter leaves. */
	String count() {
		var counts = NLS.bind(Messages.count, new Object[] { count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO) });
		return rows.size() == rows.total() ? counts : NLS.bind(Messages.count_some, new Object[] { rows.size(), rows.total(), counts });
	}

	private long count(Severity severity) {
		return rows.shown().stream().filter(row -> row.finding().severity() == severity).count();
	}
}
