package org.dialtone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;

import com.sun.management.UnixOperatingSystemMXBean;

/** Opens the clients' sockets: a new port for each request, and where the system has them an address for each client. */
final class Sockets {

	private static final int BUFFER = 4 << 20;
	private static final int SPARE_FILES = 300;

	private final Target target;
	private boolean manyAddresses;

	Sockets(Target target) {
		this.target = target;
		this.manyAddresses = target.isIpv4();
	}

	/** How many sockets may be open at once. */
	static int limit() {
		var system = ManagementFactory.getOperatingSystemMXBean();
		if (system instanceof UnixOperatingSystemMXBean unix) {
			long free = unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount() - SPARE_FILES;
			return Math.clamp(free, 100, 16_000);
		}
		return 4_000;
	}

	/** A non-blocking socket of this client, bound to a new port. */
	DatagramChannel open(int client) {
		try {
			var channel = DatagramChannel
					.open(target.isIpv4() ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
			channel.configureBlocking(false);
			channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
			bind(channel, client);
			return channel;
		} catch (IOException e) {
			throw new UncheckedIOException("No socket for client " + client, e);
		}
	}

	private void bind(DatagramChannel channel, int client) throws IOException {
		if (manyAddresses) {
			try {
				byte[] ip = { 127, (byte) (1 + client / 64_000), (byte) (client / 250 % 256), (byte) (1 + client % 250) };
				channel.bind(new InetSocketAddress(InetAddress.getByAddress(ip), 0));
				return;
			} catch (BindException e) {
				manyAddresses = false; // only Linux has all of 127/8
			}
		}
		channel.bind(new InetSocketAddress(target.address().getAddress(), 0));
	}
}
