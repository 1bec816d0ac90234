package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.ServerState.Listening;
import org.dialtone.tftp.settings.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are listened on and replied from. */
class ListenAddressTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.2", "127.1.2.3" })
	@DisabledOnOs(value = OS.MAC, disabledReason = "has 127.0.0.1 only")
	void repliesComeFromTheAddressThatIsBound(String text) throws IOException {
		var address = InetAddress.getByName(text);
		try (var bench = Bench.in(folder, settings -> settings.withBind(address))) {
			bench.file("load.bin", Content.of(1000));
			try (var phone = bench.phone()) {
				assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(1000));
				assertThat(phone.peer().getAddress()).isEqualTo(address);
				phone.read("missing");
				phone.receiveError(1);
				assertThat(phone.peer().getAddress()).isEqualTo(address);
			}
			assertThat(bench.record().request().server().getAddress()).isEqualTo(address);
		}
	}

	@Test
	@DisabledOnOs(value = OS.MAC, disabledReason = "has 127.0.0.1 only")
	void aServerBoundToOneAddressIsDeafOnOthers() throws IOException {
		try (var bench = Bench.in(folder, settings -> settings.withBind(loopback("127.0.0.2")));
				var phone = new Phone(new InetSocketAddress("127.0.0.1", bench.address().getPort()))) {
			phone.read("missing");
			phone.receiveNothing();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "::1" })
	void aServerBoundEverywhereRepliesFromTheAddressThatWasAsked(String text) throws IOException {
		var address = loopback(text);
		assumeTrue(Addresses.local().stream().anyMatch(local -> local.address().equals(address)),
				text + " is not an address of this machine");
		try (var bench = Bench.in(folder, settings -> settings.withBind(null))) {
			bench.file("load.bin", Content.of(1000));
			var state = (Listening) bench.server.state();
			assertThat(state.address().getAddress().isAnyLocalAddress()).isTrue();
			assertThat(state.addresses()).extracting(InetSocketAddress::getPort).containsOnly(state.address().getPort());
			assertThat(state.addresses()).extracting(InetSocketAddress::getAddress).contains(address);
			try (var phone = new Phone(new InetSocketAddress(address, state.address().getPort()))) {
				assertThat(phone.fetch("load.bin", "blksize", "65464")).isEqualTo(Content.of(1000));
				assertThat(phone.peer().getAddress()).isEqualTo(address);
			}
			assertThat(bench.record().request().server().getAddress()).isEqualTo(address);
		}
	}

	@Test
	void theLargestBlocksPassOverIpv6() throws IOException {
		var address = loopback("::1");
		assumeTrue(Addresses.local().stream().anyMatch(local -> local.address().equals(address)), "no IPv6");
		try (var bench = Bench.in(folder, settings -> settings.withBind(address)); var phone = bench.phone()) {
			bench.file("load.bin", Content.of(300_000));
			assertThat(phone.fetch("load.bin", "blksize", "65464", "windowsize", "2")).isEqualTo(Content.of(300_000));
			assertThat(Addresses.text(bench.record().request().client())).isEqualTo("[::1]:" + phone.port());
		}
	}

	@Test
	void theWildcardAddressMeansEveryAddress() throws IOException {
		assertThat(ServerSettings.of(folder).withBind(InetAddress.getByName("0.0.0.0")).bind()).isNull();
		assertThat(ServerSettings.of(folder).withBind(InetAddress.getByName("::")).bind()).isNull();
	}

	private static InetAddress loopback(String text) {
		try {
			return InetAddress.getByName(text);
		} catch (UnknownHostException e) {
			throw new AssertionError(e);
		}
	}
}
