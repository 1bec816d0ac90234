package org.dialtone.tftp.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;

import org.apache.commons.net.tftp.TFTPErrorPacket;
import org.apache.commons.net.tftp.TFTPPacket;
import org.dialtone.serving.Addresses;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Reasons;
import org.dialtone.serving.Request;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.dialtone.tftp.internal.RequestParser.Parsed;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A local address with its request port, its reply ports and the transfers of the
 * clients that asked there.
 */
final class ListenChannel implements ServerLoop.Ready, ReplyChannel.Receiver {

	/** Longer requests are cut: no real one comes close. */
	private static final int LONGEST_REQUEST = 2048;

	/** Requests that wait for their turn; more are left to the system, which drops them in the end. */
	private static final int MOST_PENDING = 20_000;

	/** Requests handled before packets of running transfers get their turn. */
	private static final int MOST_AT_ONCE = 32;

	/** Clients whose last transfer has ended and whose late packets are not a fault. */
	private static final int MOST_RECENT = 10_000;

	/** Equal requests within this time are one that the network duplicated, later ones a new attempt. */
	private static final long NEW_TRY_NANOS = TimeUnit.SECONDS.toNanos(1);

	private record Datagram(InetSocketAddress client, ByteBuffer content) {
	}

	private final ServerLoop loop;
	private final Admission admission;
	private final DatagramChannel channel;
	private final InetSocketAddress address;
	private final ByteBuffer buffer;
	private final ReplyChannels replies;
	private final ArrayDeque<Datagram> pending = new ArrayDeque<>();
	private final Map<InetSocketAddress, Transfer> transfers = new HashMap<>();
	private final SequencedSet<InetSocketAddress> recent = new LinkedHashSet<>();

	/**
	 * Begins to listen.
	 *
	 * @param buffer shared by all channels of the loop, large enough for any packet
	 */
	ListenChannel(ServerLoop loop, Admission admission, InetSocketAddress local, Selector selector, ByteBuffer buffer)
			throws IOException {
		this.loop = loop;
		this.admission = admission;
		this.buffer = buffer;
		channel = Sockets.open(local);
		channel.register(selector, SelectionKey.OP_READ, this);
		address = (InetSocketAddress) channel.getLocalAddress();
		replies = new ReplyChannels(address.getAddress(), loop.settings().replyPorts(), selector, buffer, this);
	}

	InetSocketAddress address() {
		return address;
	}

	boolean hasPending() {
		return !pending.isEmpty();
	}

	/**
	 * Takes all requests off the socket at once, before any is worked on: the system
	 * keeps only a few hundred of them.
	 */
	@Override
	public void ready(long now) throws IOException {
		while (pending.size() < MOST_PENDING) {
			var sender = (InetSocketAddress) channel.receive(buffer.clear());
			if (sender == null) {
				break;
			}
			var content = new byte[Math.min(buffer.flip().remaining(), LONGEST_REQUEST)];
			buffer.get(content);
			pending.add(new Datagram(sender, ByteBuffer.wrap(content)));
		}
	}

	/** Works on some of the requests that wait. */
	void handlePending(long now) {
		for (int i = 0; i < MOST_AT_ONCE && !pending.isEmpty(); i++) {
			try {
				handle(pending.remove(), now);
			} catch (IOException | RuntimeException e) {
				loop.notices().fault(e);
			}
		}
	}

	private void handle(Datagram datagram, long now) throws IOException {
		var client = datagram.client;
		switch (RequestParser.parse(datagram.content)) {
		case Parsed.Valid valid -> request(valid, client, now);
		case Parsed.Malformed malformed -> {
			reply(client, TFTPErrorPacket.ILLEGAL_OPERATION, malformed.reason());
			loop.notices().add(Kind.MALFORMED_REQUEST, NLS.bind(Messages.packet_malformed, Addresses.text(client), malformed.reason()));
		}
		case Parsed.Stray stray -> reply(client, TFTPErrorPacket.UNKNOWN_TID, Messages.transfer_unknown);
		case Parsed.Ignored ignored -> {
			// an ERROR is never answered
		}
		}
	}

	private void request(Parsed.Valid asked, InetSocketAddress client, long now) throws IOException {
		var running = transferOf(client);
		if (running != null) {
			// its last ACK came before this request, but to another port, and may still be waiting there
			running.channel().drain();
		}
		if (running != null && !running.isEnded()) {
			boolean same = isSame(running.request, asked);
			if (same && !running.isAnswered()) {
				running.sendAgain(now);
				return;
			}
			if (same && running.silence(now) < NEW_TRY_NANOS) {
				return;
			}
			running.end(Outcome.ABORTED, now, same ? Messages.transfer_asked_again : Messages.transfer_asked_other);
		}
		var request = new Request(loop.nextRequestId(), Protocol.TFTP, Instant.now(), client, address,
				asked.operation(), asked.file(), asked.options(), null);
		loop.publish(new ServingEvent.RequestReceived(request));
		try {
			admit(new Arrival(request, client, replies.next(), now));
		} catch (IOException e) {
			// not a single reply port can be opened, so the client cannot be told either
			loop.ended(request, new Admission.Denied(Outcome.FAILED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.reply_port_error, Reasons.of(e))), now);
		}
	}

	private static boolean isSame(Request request, Parsed.Valid asked) {
		return request.operation() == asked.operation() && request.file().equals(asked.file())
				&& request.options().equals(asked.options());
	}

	private void admit(Arrival arrival) {
		switch (admission.admit(arrival)) {
		case Admission.Denied denied -> {
			arrival.channel().send(Packets.error(denied.errorCode(), denied.reason()), arrival.client());
			loop.ended(arrival.request(), denied, arrival.begun());
		}
		case Admission.Admitted admitted -> {
			var transfer = admitted.transfer();
			recent.remove(arrival.client());
			transfers.put(arrival.client(), transfer);
			transfer.start(arrival.begun());
		}
		}
	}

	private void reply(InetSocketAddress client, int errorCode, String message) {
		try {
			replies.next().send(Packets.error(errorCode, message), client);
		} catch (IOException e) {
			loop.notices().add(Kind.ADDRESS_FAILED, NLS.bind(Messages.reply_port_error, Reasons.of(e)));
		}
	}

	/** Takes a packet from a reply port: for its transfer, or from a stranger. */
	@Override
	public void received(ReplyChannel reply, InetSocketAddress sender, ByteBuffer packet) {
		try {
			var transfer = transferOf(sender);
			if (transfer != null && transfer.channel() == reply) {
				transfer.handle(packet, System.nanoTime());
			} else if (transfer == null && !recent.contains(sender) && packet.remaining() >= 2
					&& packet.getShort() != TFTPPacket.ERROR) {
				reply.send(Packets.error(TFTPErrorPacket.UNKNOWN_TID, Messages.transfer_unknown), sender);
			}
		} catch (RuntimeException e) {
			loop.notices().fault(e);
		}
	}

	private @Nullable Transfer transferOf(InetSocketAddress client) {
		return transfers.get(client);
	}

	/** Forgets a transfer, unless a newer one of the same client has taken its place. */
	@Override
	public void forget(Transfer transfer) {
		if (transfers.remove(transfer.client(), transfer)) {
			recent.add(transfer.client());
			if (recent.size() > MOST_RECENT) {
				recent.removeFirst();
			}
		}
	}

	/** Ends all transfers and closes all ports. */
	@Override
	public void close() {
		long now = System.nanoTime();
		for (var transfer : List.copyOf(transfers.values())) {
			try {
				transfer.stop(now);
			} catch (RuntimeException e) {
				loop.notices().fault(e);
			}
		}
		replies.close();
		Closing.quietly(channel);
	}
}
