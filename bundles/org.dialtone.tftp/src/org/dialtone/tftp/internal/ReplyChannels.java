package org.dialtone.tftp.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

import org.dialtone.tftp.settings.PortRange;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The reply ports of one local address. They are opened as they are needed, up to a
 * fixed number, and used in turn, so that a client that asks again from the same
 * port is answered from another one, and late packets are not taken for new ones.
 */
final class ReplyChannels implements AutoCloseable {

	private static final int MOST = 32;

	private final InetAddress local;
	private final @Nullable PortRange ports;
	private final Selector selector;
	private final ByteBuffer buffer;
	private final ReplyChannel.Receiver receiver;
	private final List<ReplyChannel> channels = new ArrayList<>();
	private int turn;
	private int nextPort;

	ReplyChannels(InetAddress local, @Nullable PortRange ports, Selector selector, ByteBuffer buffer,
			ReplyChannel.Receiver receiver) {
		this.local = local;
		this.ports = ports;
		this.selector = selector;
		this.buffer = buffer;
		this.receiver = receiver;
		nextPort = ports == null ? 0 : ports.first();
	}

	/**
	 * The channel for the next reply.
	 *
	 * @throws IOException when not a single port can be opened
	 */
	ReplyChannel next() throws IOException {
		if (channels.size() < MOST) {
			var opened = open();
			if (opened != null) {
				channels.add(opened);
				return opened;
			}
		}
		turn = (turn + 1) % channels.size();
		return channels.get(turn);
	}

	/** Opens one more, or returns {@code null} when others are there and must do. */
	private @Nullable ReplyChannel open() throws IOException {
		var range = ports;
		if (range == null) {
			return open(0);
		}
		while (nextPort <= range.last()) {
			var opened = open(nextPort++);
			if (opened != null) {
				return opened;
			}
		}
		if (channels.isEmpty()) {
			nextPort = range.first(); // what holds them now may let go of them
			throw new IOException("no free port among " + range); //$NON-NLS-1$
		}
		return null;
	}

	private @Nullable ReplyChannel open(int port) throws IOException {
		try {
			return new ReplyChannel(new InetSocketAddress(local, port), selector, buffer, receiver);
		} catch (IOException e) {
			if (channels.isEmpty() && port == 0) {
				throw e;
			}
			return null;
		}
	}

	@Override
	public void close() {
		channels.forEach(ReplyChannel::close);
	}
}
