package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.dialtone.ui.testing.Ui;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** A serving workbench asks before it closes; closing the view alone stops nothing. */
class ClosingTest extends ServerViewTestBase {

	private static final String TITLE = "TFTP Server Is Serving";

	@Test
	void whoCancelsKeepsServing() throws IOException {
		int port = start();
		put("slow", new byte[100_000]);
		try (var phone = new Phone(port)) {
			phone.ask("slow");
			phone.receive();
			Ui.await("a transfer", () -> control().transfers().list().size() == 1);
			var asked = Ui.answer(TITLE, "Cancel",
					() -> assertThat(PlatformUI.getWorkbench().close()).as("closed").isFalse());
			assertThat(asked).contains("serving one transfer");
		}
		assertThat(control().server().state().isListening()).isTrue();
	}

	@Test
	void anIdleServerIsAskedAboutToo() {
		start();
		var asked = Ui.answer(TITLE, "Cancel", () -> assertThat(PlatformUI.getWorkbench().close()).isFalse());
		assertThat(asked).contains("still serving");
	}

	/** The same question, whose answers hold for the end as for a new start. */
	@Test
	void whoStartsAgainIsAskedToo() {
		start();
		var asked = Ui.answer(TITLE, "Cancel", () -> assertThat(PlatformUI.getWorkbench().restart()).isFalse());
		assertThat(asked).contains("still serving");
		assertThat(control().server().state().isListening()).isTrue();
	}

	@Test
	void closingTheViewStopsNothing() throws Exception {
		int port = start();
		put("load", new byte[700]);
		hideView();
		assertThat(control().server().state().isListening()).isTrue();
		assertThat(meanwhile(() -> Phone.take(port, "load"))).hasSize(700);
		reopen();
		awaitRows(1);
		Ui.await("the state", () -> says("Listening on 127.0.0.1:" + port));
	}
}
