package org.dialtone.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.dialtone.core.procedures.Keys;
import org.dialtone.ui.document.Block;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.document.PageDocument;
import org.dialtone.ui.document.Row;
import org.junit.jupiter.api.Test;

/** What is printed. */
class PagePrinterTest {

	@Test
	void allOfAPageIsTextWithoutIcons() {
		var rows = new Block.Rows(List.of(new Row("Recovery load", new Markup().image("unknown").text(" unknown"))));
		var steps = new Block.Steps(List.of(List.of(new Block.KeyCaps(new Keys(List.of("1", "2", "#"), false))), List.of(new Block.Text(new Markup().text("Wait")))));
		var page = new PageDocument("7970", List.of(rows, new Block.Section("Steps", List.of(steps))), new FactText(Map.of()));
		assertThat(PagePrinter.text(page).text()).isEqualTo("7970\nRecovery load: unknown\nSteps\nStep 1\n12#\nStep 2\nWait");
	}
}
