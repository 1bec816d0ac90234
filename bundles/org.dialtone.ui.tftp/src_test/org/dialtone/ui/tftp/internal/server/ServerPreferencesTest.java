package org.dialtone.ui.tftp.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.dialtone.serving.events.RequestLog;
import org.dialtone.tftp.settings.PortRange;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerPreferencesTest {

	private static final Path DEFAULT_ROOT = Path.of("workspace", "tftp-root");

	private final Map<String, String> stored = new HashMap<>();
	private final ServerPreferences preferences = new ServerPreferences(key -> stored.getOrDefault(key, ""),
			DEFAULT_ROOT);

	@Test
	void nothingStoredMeansTheServersDefaults() {
		assertThat(preferences.settings()).isEqualTo(ServerSettings.of(DEFAULT_ROOT));
		assertThat(preferences.logEntries()).isEqualTo(RequestLog.DEFAULT_CAPACITY);
	}

	@Test
	void whatIsStoredIsRead() throws UnknownHostException {
		stored.putAll(Map.of(ServerPreferences.ROOT, "other", ServerPreferences.PORT, "6969", ServerPreferences.BIND,
				"127.0.0.1", ServerPreferences.REPLY_PORTS, "50000-50099", ServerPreferences.UPLOADS, "true",
				ServerPreferences.OVERWRITE, "true", ServerPreferences.MAX_UPLOAD_MIB, "2",
				ServerPreferences.MAX_TRANSFERS, "20", ServerPreferences.MAX_TRANSFERS_PER_CLIENT, "3",
				ServerPreferences.LOG_ENTRIES, "500"));
		assertThat(preferences.settings()).isEqualTo(ServerSettings.of(Path.of("other")).withPort(6969)
				.withBind(InetAddress.getByName("127.0.0.1")).withReplyPorts(new PortRange(50000, 50099))
				.withUploads(new UploadPolicy(true, true, 2 << 20)).withMaxTransfers(20, 3));
		assertThat(preferences.logEntries()).isEqualTo(500);
	}

	@ParameterizedTest
	@CsvSource({ "port,-1", "port,65536", "port,many", "replyPorts,9-2", "bind,localhost", "bind,999.1.1.1",
			"maxTransfers,0", "maxTransfersPerClient,100001", "maxUploadMiB,0", "uploads,perhaps" })
	void damagedValuesCountAsTheDefault(String key, String value) {
		stored.put(key, value);
		assertThat(preferences.settings()).isEqualTo(ServerSettings.of(DEFAULT_ROOT));
	}

	@Test
	void theLargestUploadDoesNotOverflow() {
		stored.put(ServerPreferences.MAX_UPLOAD_MIB, Integer.toString(ServerPreferences.MOST_UPLOAD_MIB));
		assertThat(preferences.settings().uploads().maxBytes()).isEqualTo(1L << 40);
	}
}
