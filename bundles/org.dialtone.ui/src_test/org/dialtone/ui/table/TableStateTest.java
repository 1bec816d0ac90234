package org.dialtone.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

class TableStateTest {

	private final DialogSettings settings = new DialogSettings("table");

	@Test
	void whatIsSavedIsLoaded() {
		var state = new TableState(List.of("b", "a"), Map.of("a", 40, "b", 70), Set.of("a"), "b", true);
		state.save(settings);
		assertThat(TableState.load(settings)).isEqualTo(state);
	}

	@Test
	void nothingIsRememberedAtFirst() {
		assertThat(TableState.load(settings)).isEqualTo(TableState.INITIAL);
	}

	@Test
	void aDamagedWidthIsLeftOut() {
		new TableState(List.of("a", "b"), Map.of("a", 40, "b", 70), Set.of(), null, false).save(settings);
		settings.put("width.a", "wide");
		assertThat(TableState.load(settings).widths()).containsExactly(Map.entry("b", 70));
	}

	@Test
	void aSortOrderThatWasTakenBackIsGone() {
		new TableState(List.of("a"), Map.of(), Set.of(), "a", false).save(settings);
		new TableState(List.of("a"), Map.of(), Set.of(), null, false).save(settings);
		assertThat(TableState.load(settings).sortColumn()).isNull();
	}
}
