package org.dialtone.ui.tftp.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dialtone.serving.ServerState;
import org.dialtone.tftp.TftpServer;
import org.dialtone.tftp.settings.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no event tells is seen all the same, and said. */
class HealthTest {

	private static final ServerState LISTENING = new ServerState.Listening(
			new InetSocketAddress(InetAddress.getLoopbackAddress(), 69), List.of());

	@TempDir
	Path folder;

	@Test
	void aServedFolderThatIsMovedIsMissing() throws IOException {
		var root = Files.createDirectory(folder.resolve("root"));
		try (var server = new TftpServer()) {
			assertThat(Health.of(server)).isEqualTo(Health.GOOD);
			server.start(ServerSettings.of(root).withBind(InetAddress.getLoopbackAddress()).withPort(0));
			assertThat(Health.of(server)).isEqualTo(Health.GOOD);
			Files.move(root, folder.resolve("moved"));
			assertThat(Health.of(server).rootMissing()).isTrue();
			Files.move(folder.resolve("moved"), root);
			assertThat(Health.of(server)).isEqualTo(Health.GOOD);
			Files.delete(root);
			server.stop();
			assertThat(Health.of(server)).isEqualTo(Health.GOOD);
		}
	}

	@Test
	void listeningIsNotAllThatIsSaidWhenSomethingIsWrong() {
		assertThat(StateText.headline(LISTENING, Health.GOOD)).isEqualTo("Listening on 127.0.0.1:69");
		assertThat(StateText.headline(LISTENING, new Health(true, null))).endsWith("but the TFTP root is missing");
		assertThat(StateText.headline(LISTENING, new Health(false, "why"))).endsWith("but requests are not shown");
		assertThat(StateText.icon(LISTENING, Health.GOOD)).isEqualTo("state-listening");
		assertThat(StateText.icon(LISTENING, new Health(true, null))).isEqualTo("state-warning");
		assertThat(StateText.brief(LISTENING, new Health(true, null))).isEqualTo("TFTP: 127.0.0.1:69, root missing");
		assertThat(StateText.brief(new ServerState.Stopped(), Health.GOOD)).isEqualTo("TFTP: stopped");
	}
}
