package org.dialtone.ui.internal.contributions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Contribution;
import org.dialtone.ui.internal.findings.FindingRow;
import org.dialtone.ui.table.Column;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A contribution as a row of the table. Immutable; two rows are equal if they are about
 * the same file, whatever became of it.
 *
 * @param contribution what was contributed
 * @param version      the version of the plug-in; empty when it is not known, and for
 *                     files of the user
 * @param twin         tells apart rows that would otherwise be equal, counting from 0: a
 *                     {@code plugin.xml} can have several mistakes
 */
record ContributionRow(Contribution contribution, String version, int twin) {

	/** The column that has the icon. */
	static final String STATE = "state"; //$NON-NLS-1$

	/** All columns, in the order in which a new user sees them. */
	static List<Column<ContributionRow>> columns() {
		return List.of(
				Column.ofText("plugin", Messages.column_plugin, 230, ContributionRow::plugIn, //$NON-NLS-1$
						Comparator.comparing(ContributionRow::plugIn, String.CASE_INSENSITIVE_ORDER)),
				Column.ofText("version", Messages.column_version, 90, ContributionRow::version, //$NON-NLS-1$
						Comparator.comparing(ContributionRow::version)),
				Column.ofText("file", Messages.column_file, 330, ContributionRow::file, //$NON-NLS-1$
						Comparator.comparing(ContributionRow::file, String.CASE_INSENSITIVE_ORDER)),
				Column.ofNumbers("entries", Messages.column_entries, 65, row -> Integer.toString(row.contribution.accepted()), //$NON-NLS-1$
						Comparator.comparingInt(row -> row.contribution.accepted())),
				Column.ofText(STATE, Messages.column_state, 160, row -> row.state().text(),
						Comparator.comparing(ContributionRow::state)));
	}

	/** Who contributes it. */
	String plugIn() {
		return contribution.file().isOwn() ? Messages.own : contribution.file().contributor();
	}

	/** The file; that of a plug-in without the plug-in's name, which stands beside it. */
	String file() {
		var file = contribution.file();
		var plugIn = file.contributor() + '/';
		return file.name().startsWith(plugIn) && !file.isOwn() ? file.name().substring(plugIn.length()) : file.name();
	}

	State state() {
		return State.of(contribution);
	}

	/** What is wrong with it. */
	Stream<FindingRow> findings() {
		return contribution.findings().stream().map(finding -> new FindingRow(plugIn(), finding));
	}

	/** The text that the filter searches. */
	String text() {
		return plugIn() + ' ' + version + ' ' + contribution.file().name() + ' ' + state().text() + ' '
				+ findings().map(FindingRow::text).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ContributionRow row && contribution.file().equals(row.contribution.file()) && twin == row.twin;
	}

	@Override
	public int hashCode() {
		return contribution.file().hashCode();
	}
}
