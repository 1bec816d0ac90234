package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.ui.testing.Ui;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Back and Forward. */
class HistoryTest extends PageTestBase {

	private static final String BACK = "org.eclipse.ui.navigate.backwardHistory";
	private static final String FORWARD = "org.eclipse.ui.navigate.forwardHistory";

	@Test
	void backAndForwardLeadAlongThePagesThatWereOpened() {
		phone("7962");
		phone("7970");
		phone("7940");
		Ui.command(BACK);
		assertThat(title()).contains("7970");
		Ui.command(BACK);
		assertThat(title()).contains("7962");
		Ui.command(FORWARD);
		assertThat(title()).contains("7970");
	}

	@Test
	void thereIsNoWayForwardFromTheLastPage() {
		phone("7962");
		phone("7970");
		var command = window().getWorkbenchWindow().getService(ICommandService.class).getCommand(FORWARD);
		Ui.await("the end of the way", () -> !command.isEnabled());
		Ui.command(BACK);
		Ui.await("the way forward", command::isEnabled);
	}

	private static String title() {
		return window().getActiveEditor().getTitle();
	}
}
