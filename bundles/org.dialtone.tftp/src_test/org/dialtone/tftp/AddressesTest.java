package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import org.dialtone.tftp.ServerState.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are listened on, replied from and shown. */
class AddressesTest {

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

	@Test
	void localAddressesAreListedWithThoseForPhonesFirst() {
		var local = Addresses.local();
		assertThat(local).extracting(Addresses.Local::address).contains(InetAddress.getLoopbackAddress());
		assertThat(local).extracting(Addresses.Local::isForPhones)
				.isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
		assertThat(local).filteredOn(Addresses.Local::isForPhones).extracting(entry -> entry.address() instanceof Inet4Address)
				.isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
		assertThat(local).filteredOn(entry -> entry.address().isLoopbackAddress())
				.noneMatch(Addresses.Local::isForPhones);
	}

	/** RFC 5952: lower case, no leading zeros, the longest run of zeros as ::, the first of equal ones. */
	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1", "::1, ::1", "::, ::", "2001:db8::, 2001:db8::",
			"2001:0DB8:0000:0000:0000:0000:0000:0001, 2001:db8::1", "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
			"2001:0:0:1:0:0:0:1, 2001:0:0:1::1", "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
			"1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8", "0:1:2:3:4:5:6:7, 0:1:2:3:4:5:6:7", "::2:3:4:5:6:7, ::2:3:4:5:6:7",
			"1:2:3:4:5:6::, 1:2:3:4:5:6::", "fe80::1, fe80::1", "::ffff:0:192.0.2.1, ::ffff:0:c000:201" })
	void addressesAreShortened(String address, String text) throws IOException {
		assertThat(Addresses.text(InetAddress.getByName(address))).isEqualTo(text);
	}

	@Test
	void portsAreWrittenAfterTheAddress() throws IOException {
		assertThat(Addresses.text(new InetSocketAddress("192.0.2.1", 69))).isEqualTo("192.0.2.1:69");
		assertThat(Addresses.text(new InetSocketAddress("2001:db8::1", 69))).isEqualTo("[2001:db8::1]:69");
		var scoped = Inet6Address.getByAddress(null, InetAddress.getByName("fe80::1").getAddress(), 1);
		assertThat(Addresses.text(new InetSocketAddress(scoped, 69))).matches("\\[fe80::1%[^\\]]+\\]:69");
	}

	/** A zone means something on this machine only: nobody can type it into a phone. */
	@Test
	void onlyLinkLocalAddressesAreWrittenWithTheirZone() {
		assertThat(Addresses.local()).filteredOn(local -> !local.address().isLinkLocalAddress())
				.extracting(local -> Addresses.text(local.address())).noneMatch(text -> text.contains("%"));
		assertThat(Addresses.local()).filteredOn(local -> local.address().isLinkLocalAddress())
				.filteredOn(local -> local.address() instanceof Inet6Address)
				.extracting(local -> Addresses.text(local.address())).allMatch(text -> text.contains("%"));
	}

	private static InetAddress loopback(String text) {
		try {
			return InetAddress.getByName(text);
		} catch (UnknownHostException e) {
			throw new AssertionError(e);
		}
	}
}
