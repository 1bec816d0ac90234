package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;

import org.dialtone.tftp.settings.PortRange;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be set, and what cannot. */
class SettingsTest {

	private static final ServerSettings SETTINGS = ServerSettings.of(Path.of("root"));

	@Test
	void aServerIsReadOnlyAndOnPort69UnlessToldOtherwise() {
		assertThat(SETTINGS.port()).isEqualTo(69);
		assertThat(SETTINGS.bind()).isNull();
		assertThat(SETTINGS.replyPorts()).isNull();
		assertThat(SETTINGS.uploads().allowed()).isFalse();
		assertThat(SETTINGS.uploads().overwrite()).isFalse();
	}

	@Test
	void eachSettingChangesAlone() {
		var changed = SETTINGS.withPort(6969).withReplyPorts(new PortRange(5, 6)).withMaxTransfers(7, 3)
				.withSilenceLimit(Duration.ofSeconds(9)).withUploads(UploadPolicy.NEW_FILES).withRoot(Path.of("other"));
		assertThat(changed).isEqualTo(new ServerSettings(Path.of("other"), null, 6969, new PortRange(5, 6),
				UploadPolicy.NEW_FILES, 7, 3, Duration.ofSeconds(9)));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 65536, Integer.MAX_VALUE })
	void anInvalidPortIsRefused(int port) {
		assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withPort(port))
				.withMessageContaining(Integer.toString(port));
	}

	@Test
	void limitsThatLetNothingThroughAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withMaxTransfers(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withMaxTransfers(1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withSilenceLimit(Duration.ZERO));
		assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withSilenceLimit(Duration.ofSeconds(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new UploadPolicy(true, true, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "50000-50099", " 50000 - 50099 ", "1-65535", "69", "7-7" })
	void portRangesAreReadAsPeopleWriteThem(String text) {
		var range = PortRange.parse(text);
		assertThat(PortRange.parse(range.toString())).isEqualTo(range);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "1-", "-1", "5-4", "0-10", "1-65536", "a-b", "1-2-3", "1..2", "99999999999" })
	void anInvalidPortRangeIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PortRange.parse(text)).withMessageContaining("port range");
	}
}
