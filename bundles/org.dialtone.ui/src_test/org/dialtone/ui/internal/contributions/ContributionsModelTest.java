package org.dialtone.ui.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Severity;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.ui.internal.findings.FindingRow;
import org.dialtone.ui.table.TabText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionsModelTest {

	private static final String POINT = "org.dialtone.core.procedures";
	private static final Contribution GOOD = contribution("com.example", "com.example/a.phones.yaml", 7);
	private static final Contribution PARTLY = contribution("com.example", "com.example/procedures/b.procedure.yaml", 1,
			Finding.error("catalogue.key-unknown", new Location("com.example/procedures/b.procedure.yaml", 12, 3), "The key \"entrykey\" is unknown",
					"Did you mean \"entryKey\"?"),
			Finding.warning("catalogue.value-refused", new Location("com.example/procedures/b.procedure.yaml", 4, 1), "No model", "Name one."));
	private static final Contribution MISSING = contribution("org.other", "org.other/plugin.xml", 0,
			Finding.error("catalogue.file-missing", new Location("org.other/plugin.xml", 5, 0), "The file \"c.phones.yaml\" is not in the plug-in", "Correct it."));
	private static final Contribution REMARK = new Contribution(FileId.own("/home/me/dialtone/procedures/own.procedure.yaml"), 1,
			List.of(Finding.warning("catalogue.value-refused", new Location("/home/me/dialtone/procedures/own.procedure.yaml", 2, 1), "Too short", "")));

	private final ContributionsModel model = new ContributionsModel(plugIn -> plugIn.equals("com.example") ? "1.2.0" : "");

	@BeforeEach
	void fill() {
		show(GOOD, PARTLY, MISSING, REMARK);
	}

	@Test
	void eachContributionHasItsRowThoseOfTheUserFirst() {
		assertThat(TabText.of(ContributionRow.columns(), model.contributions().shown())).isEqualTo("""
				Plug-in\tVersion\tFile\tEntries\tState
				My Procedures\t\t/home/me/dialtone/procedures/own.procedure.yaml\t1\taccepted, with warnings
				com.example\t1.2.0\ta.phones.yaml\t7\taccepted
				com.example\t1.2.0\tprocedures/b.procedure.yaml\t1\tpartly left out
				org.other\t\tplugin.xml\t0\tleft out
				""");
		assertThat(model.count()).isEqualTo("4 files, 2 incomplete");
	}

	@Test
	void whatIsWrongNamesLineAndReasonTheUsersOwnAndThenTheWorstFirst() {
		assertThat(TabText.of(FindingRow.columns(), model.findings().shown())).isEqualTo("""
				Severity\tPlace\tLine\tFinding\tSolution
				warning\t/home/me/dialtone/procedures/own.procedure.yaml\t2\tToo short\t
				error\tcom.example/procedures/b.procedure.yaml\t12\tThe key "entrykey" is unknown\tDid you mean "entryKey"?
				error\torg.other/plugin.xml\t5\tThe file "c.phones.yaml" is not in the plug-in\tCorrect it.
				warning\tcom.example/procedures/b.procedure.yaml\t4\tNo model\tName one.
				""");
	}

	@Test
	void aFindingIsToldInFull() {
		assertThat(model.findings().get(1).details()).isEqualTo("""
				com.example/procedures/b.procedure.yaml:12:3: The key "entrykey" is unknown
				Did you mean "entryKey"?""");
	}

	@Test
	void theFilterLooksEverywhere() {
		assertThat(shownBy("EXAMPLE")).containsExactly(GOOD, PARTLY);
		assertThat(shownBy("left out")).containsExactly(PARTLY, MISSING);
		assertThat(shownBy("my procedures")).containsExactly(REMARK);
		assertThat(shownBy("example entrykey")).containsExactly(PARTLY);
		assertThat(model.findings().shown()).as("only of what is shown").hasSize(2);
		assertThat(model.count()).isEqualTo("1 of 4 files, 1 incomplete");
		assertThat(shownBy("  ")).hasSize(4);
	}

	@Test
	void theFindingsAreThoseOfTheSelection() {
		model.select(List.of(row(3)));
		assertThat(model.findings().shown()).extracting(FindingRow::finding).containsExactlyElementsOf(MISSING.findings());
		assertThat(model.findingsTitle()).isEqualTo("Problems in the selected files:");
		model.select(List.of(row(1)));
		assertThat(model.findings().size()).isZero();
		assertThat(model.findingsTitle()).isEqualTo("No problems.");
		model.select(List.of());
		assertThat(model.findings().size()).isEqualTo(4);
	}

	@Test
	void acceptedTrapsAreShownOnlyForSelectedFiles() {
		var trap = Finding.trap(Trap.SHARED_CODE, Location.of("com.example/a.phones.yaml"), "Starts alike", "Say where.");
		show(contribution("com.example", "com.example/a.phones.yaml", 1, trap.accepted("It is so.")));
		assertThat(row(0).state()).isEqualTo(State.ACCEPTED);
		assertThat(model.findingsTitle()).isEqualTo("No problems.");
		model.select(List.of(row(0)));
		assertThat(model.findings().shown()).singleElement().extracting(FindingRow::details).asString()
				.contains("Starts alike", "It is so.");
	}

	@Test
	void aFileThatWasMendedKeepsItsRow() {
		var before = row(2);
		model.select(List.of(before));
		show(GOOD, new Contribution(PARTLY.file(), 1, List.of()), MISSING, REMARK);
		assertThat(model.contributions().indexOf(before)).isEqualTo(2);
		assertThat(row(2).state()).isEqualTo(State.ACCEPTED);
		assertThat(model.findings().size()).as("nothing is wrong any more").isZero();
	}

	@Test
	void rowsAreSortedAsTheUserLikes() {
		var state = ContributionRow.columns().stream().filter(column -> column.id().equals(ContributionRow.STATE)).findFirst().orElseThrow();
		model.sort(state.order());
		assertThat(model.contributions().shown()).extracting(ContributionRow::state).containsExactly(State.LEFT_OUT, State.PARTLY,
				State.REMARKS, State.ACCEPTED);
		model.sort(null);
		assertThat(row(0).contribution()).isEqualTo(REMARK);
	}

	@Test
	void mistakesOfOnePluginXmlAreRowsOfTheirOwn() {
		show(MISSING, MISSING, GOOD);
		assertThat(model.contributions().size()).isEqualTo(3);
		assertThat(model.contributions().indexOf(row(1))).isEqualTo(1);
	}

	private ContributionRow row(int index) {
		return model.contributions().get(index);
	}

	private List<Contribution> shownBy(String filter) {
		model.filter(filter);
		model.updateFindings();
		return model.contributions().shown().stream().map(ContributionRow::contribution).toList();
	}

	private void show(Contribution... contributions) {
		model.show(new Catalogue(Catalogue.EMPTY.content(), catalogue -> List.of(contributions)));
		model.updateFindings();
	}

	private static Contribution contribution(String contributor, String file, int accepted, Finding... findings) {
		return new Contribution(new FileId(contributor, POINT, file), accepted, List.of(findings));
	}
}
