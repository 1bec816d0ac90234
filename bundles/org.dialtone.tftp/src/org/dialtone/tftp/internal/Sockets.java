package org.dialtone.tftp.internal;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;

import org.eclipse.osgi.util.NLS;

/** Opens UDP sockets. */
final class Sockets {

	/**
	 * Requested from the system, which may give less: with the usual 208 KiB, requests
	 * would be lost when hundreds of phones start at once.
	 */
	private static final int BUFFER_SIZE = 4 << 20;

	private Sockets() {
	}

	/** Opens a non-blocking socket on a local address; port 0 takes a free one. */
	static DatagramChannel open(InetSocketAddress local) throws IOException {
		var family = local.getAddress() instanceof Inet6Address ? StandardProtocolFamily.INET6
				: StandardProtocolFamily.INET;
		var channel = open(family);
		try {
			channel.configureBlocking(false);
			channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER_SIZE);
			channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER_SIZE);
			channel.bind(local);
			return channel;
		} catch (IOException | RuntimeException e) {
			Closing.quietly(channel);
			throw e;
		}
	}

	private static DatagramChannel open(ProtocolFamily family) throws IOException {
		try {
			return DatagramChannel.open(family);
		} catch (UnsupportedOperationException e) {
			throw new SocketException(NLS.bind(Messages.family_unsupported, family));
		}
	}
}
