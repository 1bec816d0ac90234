package org.dialtone.tftp.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;

/**
 * A port that transfers reply from: the server's transfer identifier (TID) of RFC
 * 1350. Transfers with different clients share it, since a transfer is known by
 * both ends' address and port; see {@code docs/decisions}.
 */
final class ReplyChannel implements ServerLoop.Ready {

	/** Packets taken at once before others get their turn. */
	private static final int MOST_AT_ONCE = 256;

	/** Whoever the transfers of a reply channel belong to. */
	interface Receiver {

		/** Takes a packet that came to the channel. */
		void received(ReplyChannel channel, InetSocketAddress sender, ByteBuffer packet);

		/** Drops a transfer that is over. */
		void forget(Transfer transfer);
	}

	private final DatagramChannel channel;
	private final SelectionKey key;
	private final ByteBuffer buffer;
	private final Receiver receiver;
	private final ArrayDeque<Transfer> waiting = new ArrayDeque<>();

	/**
	 * Opens a port.
	 *
	 * @param local  the address that was asked, and the port, 0 for any
	 * @param buffer shared by all channels of the loop, large enough for any packet
	 */
	ReplyChannel(InetSocketAddress local, Selector selector, ByteBuffer buffer, Receiver receiver)
			throws IOException {
		this.buffer = buffer;
		this.receiver = receiver;
		channel = Sockets.open(local);
		key = channel.register(selector, SelectionKey.OP_READ, this);
	}

	/** Sends, or returns false when the system has no room for the packet now. */
	boolean send(ByteBuffer packet, InetSocketAddress client) {
		try {
			return channel.send(packet, client) > 0;
		} catch (IOException e) {
			// no route, no buffers, firewall: for the transfer it is a lost packet like others
			return true;
		}
	}

	/** Asks that a transfer may go on when there is room again. */
	void awaitRoom(Transfer transfer) {
		waiting.add(transfer);
		key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
	}

	@Override
	public void ready(long now) throws IOException {
		if (key.isReadable()) {
			drain();
		}
		if (key.isWritable()) {
			key.interestOps(SelectionKey.OP_READ);
			for (int i = waiting.size(); i > 0; i--) {
				waiting.remove().roomToSend(now);
			}
		}
	}

	/** Takes the packets that are there now. */
	void drain() throws IOException {
		for (int i = 0; i < MOST_AT_ONCE; i++) {
			var sender = (InetSocketAddress) channel.receive(buffer.clear());
			if (sender == null) {
				return;
			}
			receiver.received(this, sender, buffer.flip());
		}
	}

	/** Drops a transfer that is over. */
	void forget(Transfer transfer) {
		receiver.forget(transfer);
	}

	@Override
	public void close() {
		Closing.quietly(channel);
	}
}
