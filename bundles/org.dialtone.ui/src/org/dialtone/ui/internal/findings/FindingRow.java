package org.dialtone.ui.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Finding;
import org.dialtone.ui.table.Column;

/**
 * A finding as a row of a table.
 *
 * @param part    the part of Dialtone that found it
 * @param finding what was found
 */
public record FindingRow(String part, Finding finding) {

	/** The column that has the icon. */
	public static final String SEVERITY = "severity"; //$NON-NLS-1$

	/** Columns for findings about files, in the order in which a new user sees them. */
	public static List<Column<FindingRow>> columns() {
		return List.of(
				Column.ofText(SEVERITY, Messages.column_severity, 90, FindingRow::severity,
						Comparator.comparing(row -> row.finding.severity())),
				Column.ofText("file", Messages.column_place, 240, FindingRow::place, //$NON-NLS-1$
						Comparator.comparing(FindingRow::place, String.CASE_INSENSITIVE_ORDER)),
				Column.ofNumbers("line", Messages.column_line, 55, FindingRow::line, //$NON-NLS-1$
						Comparator.comparing(row -> row.finding.where())),
				Column.ofText("summary", Messages.column_summary, 380, FindingRow::summary, //$NON-NLS-1$
						Comparator.comparing(FindingRow::summary, String.CASE_INSENSITIVE_ORDER)),
				Column.ofText("solution", Messages.column_solution, 380, row -> row.finding.solution(), null)); //$NON-NLS-1$
	}

	/** Columns for findings of all parts. */
	public static List<Column<FindingRow>> allColumns() {
		var all = new ArrayList<>(columns());
		all.add(Column.ofText("part", Messages.column_part, 110, FindingRow::part, //$NON-NLS-1$
				Comparator.comparing(FindingRow::part, String.CASE_INSENSITIVE_ORDER)));
		all.add(Column.ofText("rule", Messages.column_rule, 190, FindingRow::rule, Comparator.comparing(FindingRow::rule))); //$NON-NLS-1$
		return all;
	}

	private String rule() {
		return finding.rule();
	}

	private String severity() {
		return switch (finding.severity()) {
		case ERROR -> Messages.severity_error;
		case WARNING -> Messages.severity_warning;
		case INFO -> Messages.severity_info;
		};
	}

	/** The file without the line, which has a column of its own. */
	private String place() {
		return finding.location().map(file -> file.file()).orElseGet(() -> finding.where().toString());
	}

	/** Empty if it concerns the whole file. */
	private String line() {
		return finding.location().filter(file -> file.line() > 0).map(file -> Integer.toString(file.line())).orElse(""); //$NON-NLS-1$
	}

	private String summary() {
		return finding.explanation().isEmpty() ? finding.summary() : finding.summary() + ". " + finding.explanation(); //$NON-NLS-1$
	}

	/** Name of its icon. */
	public String icon() {
		return switch (finding.severity()) {
		case ERROR -> "finding-error"; //$NON-NLS-1$
		case WARNING -> "finding-warning"; //$NON-NLS-1$
		case INFO -> "finding-info"; //$NON-NLS-1$
		};
	}

	/** The full text, for which the cells have no room. */
	public String details() {
		var evidence = finding.evidence().stream().map(seen -> seen.where() + ": " + seen.text()); //$NON-NLS-1$
		return Stream.concat(Stream.of(finding.where() + ": " + finding.summary(), finding.explanation(), finding.solution()), evidence) //$NON-NLS-1$
				.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** The text that the filter searches. */
	public String text() {
		return severity() + ' ' + place() + ' ' + line() + ' ' + summary() + ' ' + part + ' ' + finding.rule();
	}
}
