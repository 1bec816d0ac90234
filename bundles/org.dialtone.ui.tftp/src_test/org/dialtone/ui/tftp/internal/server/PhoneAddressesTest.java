package org.dialtone.ui.tftp.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Addresses.Local;
import org.dialtone.serving.ServerState;
import org.junit.jupiter.api.Test;

class PhoneAddressesTest {

	private static final Local ETHERNET = local("eth0", "192.0.2.5");
	private static final Local ETHERNET_SECOND = local("eth0", "198.51.100.5");
	private static final Local ETHERNET_6 = local("eth0", "2001:db8::5");
	private static final Local TUNNEL_6 = local("tun0", "2001:db8:1::5");
	private static final Local TUNNEL_6_SECOND = local("tun0", "2001:db8:1::6");
	private static final Local LINK_LOCAL = local("eth0", "169.254.3.4");
	private static final Local LOOPBACK = local("lo", "127.0.0.1");
	private static final Local LOOPBACK_6 = local("lo", "::1");
	private static final List<Local> ALL = List.of(ETHERNET, ETHERNET_SECOND, ETHERNET_6, TUNNEL_6, TUNNEL_6_SECOND,
			LINK_LOCAL, LOOPBACK, LOOPBACK_6);
	private static final ServerState STOPPED = new ServerState.Stopped();

	@Test
	void ipv6IsNamedOnlyWhereThereIsNoIpv4() {
		assertThat(PhoneAddresses.of(ALL, STOPPED, null)).containsExactly(ETHERNET, ETHERNET_SECOND, TUNNEL_6);
	}

	@Test
	void whatIsSetCountsWhileStopped() {
		assertThat(PhoneAddresses.of(ALL, STOPPED, ETHERNET_SECOND.address())).containsExactly(ETHERNET_SECOND);
	}

	@Test
	void whatIsListenedOnCountsWhileServing() {
		assertThat(PhoneAddresses.of(ALL, listening("192.0.2.5", "127.0.0.1"), null)).containsExactly(ETHERNET);
	}

	@Test
	void loopbackIsBetterThanNothing() {
		assertThat(PhoneAddresses.of(ALL, listening("127.0.0.1"), null)).containsExactly(LOOPBACK);
		assertThat(PhoneAddresses.of(List.of(LOOPBACK, LOOPBACK_6), STOPPED, null)).containsExactly(LOOPBACK);
	}

	@Test
	void anAddressThatIsGoneIsNotNamed() {
		assertThat(PhoneAddresses.of(List.of(LOOPBACK), STOPPED, ETHERNET.address())).isEmpty();
	}

	private static ServerState listening(String... addresses) {
		return new ServerState.Listening(new InetSocketAddress(69),
				Stream.of(addresses).map(address -> new InetSocketAddress(inet(address), 69)).toList());
	}

	private static Local local(String networkInterface, String address) {
		var inet = inet(address);
		assertThat(Addresses.text(inet)).isNotEmpty();
		return new Local(networkInterface, networkInterface, inet);
	}

	private static InetAddress inet(String address) {
		try {
			return InetAddress.getByName(address);
		} catch (UnknownHostException e) {
			throw new IllegalArgumentException(address, e);
		}
	}
}
