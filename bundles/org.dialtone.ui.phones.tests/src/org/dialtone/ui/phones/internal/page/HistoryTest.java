package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
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

	@Test
	void backOpensAPageAgainWhoseTabWasClosed() {
		phone("7962");
		phone("7970");
		phone("7940");
		window().closeEditor(window().findEditor(CatalogueInput.of(CatalogueInput.Kind.PHONE, "7970")), false);
		Ui.command(BACK);
		Ui.await("the page that was closed", () -> title().contains("7970"));
	}

	@Test
	void backOpensAPageAgainWhenNoneIsOpen() {
		phone("7962");
		phone("7970");
		window().closeAllEditors(false);
		Ui.command(BACK);
		Ui.await("the last page", () -> window().getActiveEditor() != null && title().contains("7970"));
		Ui.command(BACK);
		Ui.await("the one before", () -> title().contains("7962"));
	}

	@Test
	void theKeyboardClosesAPage() {
		phone("7962");
		phone("7970");
		Ui.stroke(SWT.CTRL, 'w');
		Ui.await("one page less", () -> window().getEditorReferences().length == 1);
		assertThat(title()).contains("7962");
	}

	private static String title() {
		return window().getActiveEditor().getTitle();
	}
}
