package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.ui.phones.internal.tree.NodeText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** Whatever an engineer has at hand leads to the phone or the procedure, and Enter opens it. */
class SearchTest extends PhonesViewTestBase {

	@Test
	void aModelNumber() {
		finds("7962", "7962");
	}

	@Test
	void theBeginningOfARecoveryLoad() {
		finds("term70", "7970");
	}

	@Test
	void aFirmwareSet() {
		search("SCCP41");
		assertThat(lines()).anyMatch(line -> line.contains("7941")).anyMatch(line -> line.contains("7961"));
	}

	@Test
	void aCodeFindsItsProcedures() {
		search("3491672850*#");
		assertThat(lines()).anyMatch(line -> line.startsWith("Hard reset of a 794x"));
	}

	@Test
	void theNumberOfACallManager() {
		finds("30018", "7961");
	}

	@Test
	void aWordFindsAFamily() {
		search("conference");
		assertThat(lines()).anyMatch(line -> line.contains("7937"));
	}

	@Test
	void aFileNameWithAMacAddress() {
		search("SEP001122334455.cnf.xml");
		assertThat(lines()).isNotEmpty().noneMatch(line -> line.startsWith("Nothing found"));
	}

	@Test
	void theReasonStandsBesideTheMatch() {
		search("term70");
		assertThat(pane().selected()).hasValueSatisfying(node -> assertThat(NodeText.detail(node)).contains("term70"));
	}

	@Test
	void aSearchThatFindsNothingSaysSo() {
		search("qwertz");
		assertThat(lines()).singleElement().asString().contains("Nothing found").contains("qwertz");
	}

	@Test
	void enterOpensTheBestMatch() {
		search("7962");
		pane().filter().control().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(page().getActiveEditor().getTitle()).contains("7962");
	}

	@Test
	void whatWasOpenIsOpenAgainAfterASearch() {
		var family = select("Cisco", "7900 series, desk");
		pane().viewer().setExpandedState(family, true);
		var before = lines();
		search("8831");
		assertThat(lines()).isNotEqualTo(before);
		pane().filter().clear();
		assertThat(lines()).isEqualTo(before);
	}

	private void finds(String query, String best) {
		search(query);
		assertThat(pane().selected()).hasValueSatisfying(node -> assertThat(NodeText.label(node)).contains(best));
	}
}
