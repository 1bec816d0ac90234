package org.dialtone.ui.internal.contributions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.ui.table.Column;

/**
 * A problem of a contribution, as a row of the table.
 *
 * @param row     the contribution
 * @param finding what is wrong
 */
record FindingRow(ContributionRow row, Finding finding) {

	/** The column that has the icon. */
	static final String SEVERITY = "severity"; //$NON-NLS-1$

	/** All columns, in the order in which a new user sees them. */
	static List<Column<FindingRow>> columns() {
		return List.of(
				Column.ofText(SEVERITY, Messages.column_severity, 90, FindingRow::severity,
						Comparator.comparing(row -> row.finding.severity())),
				Column.ofText("file", Messages.column_file, 240, FindingRow::file, //$NON-NLS-1$
						Comparator.comparing(FindingRow::file, String.CASE_INSENSITIVE_ORDER)),
				Column.ofNumbers("line", Messages.column_line, 55, FindingRow::line, //$NON-NLS-1$
						Comparator.comparing(row -> row.finding.where())),
				Column.ofText("summary", Messages.column_summary, 380, FindingRow::summary, //$NON-NLS-1$
						Comparator.comparing(FindingRow::summary, String.CASE_INSENSITIVE_ORDER)),
				Column.ofText("solution", Messages.column_solution, 380, row -> row.finding.solution(), null)); //$NON-NLS-1$
	}

	private String severity() {
		return switch (finding.severity()) {
		case ERROR -> Messages.severity_error;
		case WARNING -> Messages.severity_warning;
		case INFO -> Messages.severity_info;
		};
	}

	private String file() {
		return finding.where().file();
	}

	/** Empty if it concerns the whole file. */
	private String line() {
		int line = finding.where().line();
		return line == 0 ? "" : Integer.toString(line); //$NON-NLS-1$
	}

	private String summary() {
		return finding.explanation().isEmpty() ? finding.summary() : finding.summary() + ' ' + finding.explanation();
	}

	/** Name of its icon. */
	String icon() {
		return finding.severity() == Severity.ERROR ? State.LEFT_OUT.icon()
				: finding.severity() == Severity.WARNING ? State.REMARKS.icon() : State.ACCEPTED.icon();
	}

	/** The full text, for which the cells have no room. */
	String details() {
		return Stream.of(finding.where() + ": " + finding.summary(), finding.explanation(), finding.solution()) //$NON-NLS-1$
				.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** The text that the filter searches. */
	String text() {
		return severity() + ' ' + file() + ' ' + line() + ' ' + summary();
	}
}
