package org.dialtone.tftp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.dialtone.tftp.settings.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What users read when a server cannot start, for faults that no test can bring about. */
class PortAdviceTest {

	private static final ServerSettings SETTINGS = ServerSettings.of(Path.of("tftp-root"));

	/** The commands were tried as an ordinary user; a capability on the file of Java keeps it from starting. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aForbiddenPortIsExplainedWithWhatToType() {
		var failed = PortAdvice.failure(SETTINGS, new BindException("Permission denied"));
		assertThat(failed.reason()).contains("port 69");
		assertThat(failed.remedy()).contains("sysctl net.ipv4.ip_unprivileged_port_start=69")
				.contains("setpriv").contains("--ambient-caps=+net_bind_service").contains("6969").doesNotContain("setcap");
	}

	@Test
	void aTakenPortIsExplainedAlsoWhenNobodyIsFound() {
		var failed = PortAdvice.failure(SETTINGS.withPort(6), new BindException("Address already in use"));
		assertThat(failed.reason()).isEqualTo("port 6 is taken by another program");
		assertThat(failed.remedy()).contains("another port");
	}

	@Test
	void aRootThatCannotBeReadIsExplained() {
		assertThat(PortAdvice.failure(SETTINGS, new AccessDeniedException("tftp-root")).reason()).contains("tftp-root")
				.contains("access denied");
		assertThat(PortAdvice.failure(SETTINGS, new NoSuchFileException("tftp-root")).reason()).contains("tftp-root")
				.contains("no such");
	}

	@Test
	void anAddressThatIsNotOursIsExplained() throws IOException {
		var failed = PortAdvice.failure(SETTINGS.withBind(InetAddress.getByName("198.51.100.7")),
				new BindException("Cannot assign requested address"));
		assertThat(failed.reason()).contains("198.51.100.7");
		assertThat(failed.remedy()).contains("127.0.0.1");
	}

	@Test
	void everyOtherFailureIsReported() {
		var failed = PortAdvice.failure(SETTINGS, new SocketException("Network is down"));
		assertThat(failed.reason()).contains("69").contains("Network is down");
		assertThat(failed.remedy()).isNotBlank();
		assertThat(PortAdvice.failure(SETTINGS, new SocketException()).reason()).doesNotContain("null");
	}

	@Test
	void everyTextStandsAlone() {
		for (var e : new IOException[] { new BindException("Permission denied"), new BindException("Address already in use"),
				new SocketException("x"), new NoSuchFileException("y") }) {
			var failed = PortAdvice.failure(SETTINGS, e);
			assertThat(failed.reason()).isNotBlank().doesNotEndWith(".").doesNotContain("{").doesNotContain("''");
			assertThat(failed.remedy()).doesNotContain("{").doesNotContain("''");
		}
	}
}
