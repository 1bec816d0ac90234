package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.dialtone.serving.ServerState;
import org.dialtone.ui.testing.Ui;
import org.dialtone.ui.tftp.internal.server.ServerPreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the view says about the server is the truth. */
class ServerStateTest extends ServerViewTestBase {

	@Test
	void startAndStopAreShown() {
		assertThat(says("Stopped")).isTrue();
		assertThat(isEnabled("start")).isTrue();
		int port = start();
		assertThat(says("Listening on 127.0.0.1:" + port)).isTrue();
		Ui.await("the stop command", () -> isEnabled("stop") && !isEnabled("start"));
		Ui.press(content(), "Stop");
		Ui.await("a stopped server", () -> says("Stopped"));
		assertThat(control().server().state()).isInstanceOf(ServerState.Stopped.class);
		Ui.await("the start command", () -> isEnabled("start") && !isEnabled("stop"));
	}

	@Test
	void commandsStartAndStop() {
		Ui.command("org.dialtone.ui.tftp.start");
		Ui.await("a listening server", () -> says("Listening on"));
		Ui.command("org.dialtone.ui.tftp.stop");
		Ui.await("a stopped server", () -> says("Stopped"));
	}

	@Test
	void whatOthersDoToTheServerIsShown() {
		control().server().start(control().configured());
		Ui.await("a listening server", () -> says("Listening on"));
		control().server().stop();
		Ui.await("a stopped server", () -> says("Stopped"));
	}

	@Test
	void aPortThatIsTakenIsSaidWithTheRemedy() throws IOException {
		try (var holder = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
			store(ServerPreferences.PORT, Integer.toString(holder.getLocalPort()));
			Ui.press(content(), "Start");
			Ui.await("the reason", () -> says("Failed: port " + holder.getLocalPort() + " is taken"));
			Ui.await("the remedy", () -> advises("Stop it, or serve on another port"));
			assertThat(Ui.hasButton(content(), "Serve on Port 6969 Instead")).isFalse();
			assertThat(Ui.hasButton(content(), "Start")).isTrue();
		}
		start();
		assertThat(advises("Stop it")).isFalse();
	}

	@Test
	void aWellKnownPortThatFailsOffersAnother() throws IOException {
		store(ServerPreferences.PORT, "69");
		try (var holder = holder(69)) {
			Ui.press(content(), "Start");
			Ui.await("the reason", () -> says("Failed: port 69"));
			Ui.await("the offer", () -> Ui.hasButton(content(), "Serve on Port 6969 Instead"));
			Ui.press(content(), "Serve on Port 6969 Instead");
			Ui.await("a start on the other port",
					() -> Objects.requireNonNull(control().server().settings()).port() == 6969);
			assertThat(control().configured().port()).isEqualTo(6969);
		}
	}

	/** Holds a port, where this user may; where not, the server may not have it either. */
	private static DatagramSocket holder(int port) throws IOException {
		var socket = new DatagramSocket(null);
		try {
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		} catch (BindException e) {
			assertThat(socket.isBound()).isFalse();
		}
		return socket;
	}

	@Test
	void changedSettingsAreHintedAtAndApplied(@TempDir Path other) {
		start();
		assertThat(Ui.hasButton(content(), "Restart Now")).isFalse();
		store(ServerPreferences.ROOT, other.toString());
		Ui.await("the hint", () -> advises("settings have changed") && Ui.hasButton(content(), "Restart Now"));
		assertThat(Objects.requireNonNull(control().server().settings()).root()).isEqualTo(root);
		Ui.press(content(), "Restart Now");
		Ui.await("the new root",
				() -> other.equals(Objects.requireNonNull(control().server().settings()).root()) && says("Listening on"));
		Ui.await("no more hint", () -> !Ui.hasButton(content(), "Restart Now"));
	}

	@Test
	void theDefaultRootIsMade() throws IOException {
		InstanceScope.INSTANCE.getNode(ServerPreferences.NODE)
				.remove(ServerPreferences.ROOT);
		var defaultRoot = control().configured().root();
		Files.deleteIfExists(defaultRoot);
		start();
		assertThat(defaultRoot).isDirectory().hasFileName("tftp-root");
	}

	@Test
	void theAddressForPhonesIsCopiedWithOneClick() {
		start();
		var reference = page().getReference(view());
		page().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED); // so that there is room for it
		try {
			Ui.await("the address", () -> Ui.all(content(), ToolBar.class).stream().anyMatch(ToolBar::isVisible));
			copyAddress();
		} finally {
			page().setPartState(reference, IWorkbenchPage.STATE_RESTORED);
		}
	}

	private void copyAddress() {
		var bar = Ui.find(content(), ToolBar.class, ToolBar::isVisible);
		assertThat(bar.getItem(0).getToolTipText()).isEqualTo("Copy 127.0.0.1");
		bar.getItem(0).notifyListeners(SWT.Selection, new Event());
		assertThat(Ui.clipboard()).isEqualTo("127.0.0.1");
	}
}
