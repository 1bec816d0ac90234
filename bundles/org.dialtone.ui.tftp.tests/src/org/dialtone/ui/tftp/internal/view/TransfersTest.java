package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** Transfers under way: a line when there are none, a table with their progress otherwise. */
class TransfersTest extends ServerViewTestBase {

	private static final int BLOCKS = 200;

	@Test
	void aSlowTransferIsShownWithItsProgress() throws IOException {
		assertThat(says("No transfers under way")).isTrue();
		assertThat(isTableVisible()).isFalse();
		int port = start();
		put("term70.default.loads", new byte[BLOCKS * 512]);
		try (var phone = new Phone(port)) {
			phone.ask("term70.default.loads");
			for (int block = 1; block <= BLOCKS / 2; block++) {
				phone.acknowledge(block, phone.receive().getSocketAddress());
				Ui.run(10);
			}
			Ui.await("the table", () -> says("1 transfer under way") && isTableVisible());
			Ui.await("half of it", () -> transfers().getItem(0).getText(3).startsWith("50 %"));
			Ui.await("the phone's name", () -> transfers().getItem(0).getText(1).contains("7970"));
			assertThat(transfers().getItem(0).getText(2)).isEqualTo("term70.default.loads");
			control().server().stop();
		}
		Ui.await("nothing under way", () -> says("No transfers under way"));
		Ui.await("a line alone", () -> !isTableVisible());
		awaitRows(1);
		assertThat(cells(0, "Result")).containsExactly("failed");
	}

	private boolean isTableVisible() {
		return Ui.all(content(), Table.class).stream().anyMatch(table -> table != table() && table.isVisible());
	}

	private Table transfers() {
		return Ui.find(content(), Table.class, table -> table != table());
	}
}
