package org.dialtone.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of this machine, and addresses as text. */
class AddressesTest {

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

	/** Most logs name the client's address alone. */
	@Test
	void aPortThatIsNotKnownIsLeftOut() {
		assertThat(Addresses.text(new InetSocketAddress("192.0.2.1", 0))).isEqualTo("192.0.2.1");
		assertThat(Addresses.text(new InetSocketAddress("2001:db8::1", 0))).isEqualTo("2001:db8::1");
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
}
