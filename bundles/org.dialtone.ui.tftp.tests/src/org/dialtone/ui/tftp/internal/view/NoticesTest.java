package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** What the server notices is said in the view and in the log of the workbench, however much it is. */
class NoticesTest extends ServerViewTestBase {

	private static final String MALFORMED = "is not a TFTP request";

	@Test
	void aFloodOfMalformedPacketsIsOneLineAndOneEntry() throws IOException {
		var logged = new CopyOnWriteArrayList<String>();
		ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			int port = start();
			assertThat(says(MALFORMED)).isFalse();
			sendMalformed(port, 500);
			Ui.await("the notice", () -> says(MALFORMED));
			assertThat(control().notices().entries()).hasSize(1);
			assertThat(logged).filteredOn(message -> message.contains(MALFORMED)).hasSizeBetween(0, 1);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertThat(dialog("Server Notices", MALFORMED, "Close", () -> follow("Show all"))).contains(MALFORMED);
		follow("Dismiss");
		assertThat(says(MALFORMED)).isFalse();
	}

	@Test
	void noticesOfAClosedViewAreShownWhenItOpens() throws Exception {
		int port = start();
		hideView();
		sendMalformed(port, 1);
		Ui.await("a notice", () -> control().notices().newest().isPresent());
		reopen();
		Ui.await("the notice", () -> says(MALFORMED));
	}

	private void follow(String text) {
		Ui.find(content(), Link.class, link -> link.isVisible() && link.getText().contains(text))
				.notifyListeners(SWT.Selection, new Event());
	}

	private static void sendMalformed(int port, int count) throws IOException {
		var bytes = "\0\1never ended".getBytes(StandardCharsets.US_ASCII);
		try (var socket = new DatagramSocket()) {
			for (int i = 0; i < count; i++) {
				socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
			}
		}
	}
}
