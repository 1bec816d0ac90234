package org.dialtone.ui.internal.contributions;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.ui.internal.findings.FindingRow;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.FilteredRows;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What the dialog shows: contributions, and the problems of the selected ones, or of
 * all that pass the filter if none is selected. Used on one thread.
 */
final class ContributionsModel {

	/** The user can correct these. */
	private static final Comparator<ContributionRow> OWN_FIRST = Comparator.comparing(row -> !row.contribution().file().isOwn());
	private static final Comparator<FindingRow> WORST_FIRST = Comparator.comparing(row -> row.finding().severity());

	private final UnaryOperator<String> versions;
	private final FilteredRows<ContributionRow> contributions = new FilteredRows<>(ContributionRow::text);
	private final FilteredRows<FindingRow> findings = new FilteredRows<>(FindingRow::text);
	private List<ContributionRow> selected = List.of();

	/** @param versions the version of a plug-in by its symbolic name; empty when it is not known */
	ContributionsModel(UnaryOperator<String> versions) {
		this.versions = versions;
	}

	FilteredRows<ContributionRow> contributions() {
		return contributions;
	}

	FilteredRows<FindingRow> findings() {
		return findings;
	}

	/** Shows another catalogue. */
	Change show(Catalogue catalogue) {
		var rows = new LinkedHashSet<ContributionRow>();
		for (var one : catalogue.contributions()) {
			var version = one.file().isOwn() ? "" : versions.apply(one.file().contributor()); //$NON-NLS-1$
			int twin = 0;
			while (!rows.add(new ContributionRow(one, version, twin))) {
				twin++;
			}
		}
		return contributions.set(rows.stream().sorted(OWN_FIRST).toList());
	}

	Change filter(String filter) {
		return contributions.filter(filter);
	}

	Change sort(@Nullable Comparator<ContributionRow> order) {
		return contributions.sort(order);
	}

	/** Selects the contributions whose findings are shown; none means all that are listed. */
	Change select(List<ContributionRow> rows) {
		selected = List.copyOf(rows);
		return updateFindings();
	}

	/** Brings the findings in line with the contributions that are listed. Accepted traps are shown only for selected files. */
	Change updateFindings() {
		var shown = contributions.shown();
		var of = selected.isEmpty() ? shown : shown.stream().filter(selected::contains).toList();
		var byOwner = of.stream().collect(Collectors.partitioningBy(row -> row.contribution().file().isOwn()));
		return findings.set(Stream.of(byOwner.get(true), byOwner.get(false))
				.flatMap(rows -> rows.stream().flatMap(ContributionRow::findings).sorted(WORST_FIRST))
				.filter(row -> !selected.isEmpty() || row.finding().severity() != Severity.INFO).toList());
	}

	/** How many files are listed, and how many of them are incomplete. */
	String count() {
		int size = contributions.size();
		int total = contributions.total();
		var files = size == total ? NLS.bind(Messages.count_all, total) : NLS.bind(Messages.count_some, size, total);
		long incomplete = contributions.shown().stream().filter(row -> row.contribution().isIncomplete()).count();
		return incomplete == 0 ? files : NLS.bind(Messages.count_incomplete, files, incomplete);
	}

	/** The title above the findings. */
	String findingsTitle() {
		return findings.size() == 0 ? Messages.findings_none
				: selected.isEmpty() ? Messages.findings_of_all : Messages.findings_of_selected;
	}
}
