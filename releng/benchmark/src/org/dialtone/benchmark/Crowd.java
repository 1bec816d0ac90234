package org.dialtone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Many clients in one thread, each with a socket of its own for each of its requests. Sockets are opened before the
 * clock starts as far as the system allows it, since opening them is not the server's work.
 */
final class Crowd implements AutoCloseable {

	private static final String CLOSED = "the server closed its port";
	private static final long SWEEP_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

	private final Target target;
	private final Patience patience;
	private final Sockets sockets;
	private final Selector selector;
	private final ByteBuffer in = ByteBuffer.allocateDirect(66_000);
	private final ByteBuffer out = ByteBuffer.allocateDirect(1_024);
	private final Deque<DatagramChannel> open = new ArrayDeque<>();
	private final List<Client> active = new ArrayList<>();

	private Deque<List<Request>> waiting;
	private CrowdResult result;
	private int clients;

	Crowd(Target target, Patience patience) throws IOException {
		this.target = target;
		this.patience = patience;
		this.sockets = new Sockets(target);
		this.selector = Selector.open();
	}

	/** Has each client make its requests one after the other, so many clients at once; to be called once. */
	CrowdResult run(List<List<Request>> scripts, int atOnce) throws IOException {
		waiting = new ArrayDeque<>(scripts);
		result = new CrowdResult();
		openSockets(scripts.stream().mapToInt(List::size).sum());
		long start = System.nanoTime();
		long swept = start;
		while (active.size() < atOnce && !waiting.isEmpty()) {
			startNext();
		}
		while (!active.isEmpty()) {
			selector.select(this::handle, 5);
			long now = System.nanoTime();
			if (now - start > patience.totalNanos()) {
				abandon();
			} else if (now - swept > SWEEP_NANOS) {
				swept = now;
				sweep(now);
			}
		}
		result.nanos = System.nanoTime() - start;
		return result;
	}

	private void openSockets(int wanted) throws IOException {
		int count = Math.min(wanted, Sockets.limit());
		for (int i = 0; i < count; i++) {
			open.add(socket());
		}
		selector.selectNow(); // so that all are known to the system before the clock starts
	}

	private DatagramChannel socket() throws IOException {
		var channel = sockets.open(clients++);
		channel.register(selector, SelectionKey.OP_READ);
		return channel;
	}

	private void startNext() throws IOException {
		var client = new Client(waiting.remove());
		active.add(client);
		client.nextRequest();
	}

	private void handle(SelectionKey key) {
		try {
			if (key.attachment() instanceof Client client) {
				client.receive();
			} else {
				drop((DatagramChannel) key.channel());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A late packet for a request that has ended. */
	private void drop(DatagramChannel channel) throws IOException {
		in.clear();
		try {
			channel.receive(in);
		} catch (PortUnreachableException e) {
			// the server has closed its port as well
		}
	}

	private void sweep(long now) throws IOException {
		for (int i = active.size() - 1; i >= 0; i--) {
			active.get(i).lookAtClock(now);
		}
	}

	private void abandon() {
		active.forEach(client -> result.failed("time is up"));
		waiting.forEach(script -> result.failed("time is up"));
		active.clear();
		waiting.clear();
	}

	@Override
	public void close() throws IOException {
		for (var key : selector.keys()) {
			key.channel().close();
		}
		selector.close();
	}

	/** A client with what it still wants. */
	private final class Client {

		private final List<Request> script;
		private int next;
		private boolean waited;
		private Request request;
		private Transfer transfer;
		private DatagramChannel channel;
		private SocketAddress server;
		private long heard;
		private int silences;
		private int place;

		Client(List<Request> script) {
			this.script = script;
			this.place = active.size();
		}

		void nextRequest() throws IOException {
			if (channel != null) {
				channel.keyFor(selector).attach(null);
			}
			request = script.get(next++);
			transfer = new Transfer(request);
			channel = open.isEmpty() ? socket() : open.remove();
			channel.keyFor(selector).attach(this);
			server = null;
			silences = 0;
			heard = System.nanoTime();
			sendLatest();
		}

		void receive() throws IOException {
			in.clear();
			try {
				if (!read()) {
					return;
				}
			} catch (PortUnreachableException e) {
				transfer.fail(CLOSED);
				ended();
				return;
			}
			heard = System.nanoTime();
			silences = 0;
			out.clear();
			if (transfer.receive(in.flip(), out)) {
				send();
			}
			endWhenDone();
		}

		private boolean read() throws IOException {
			if (channel.isConnected()) {
				return channel.read(in) > 0;
			}
			var from = channel.receive(in);
			if (from == null || (server != null && !server.equals(from))) {
				return false;
			}
			server = from;
			if (request.isLong()) {
				channel.connect(new Target((InetSocketAddress) from).address());
			}
			return true;
		}

		void lookAtClock(long now) throws IOException {
			if (now - heard < patience.retryNanos()) {
				return;
			}
			if (++silences >= patience.tries()) {
				transfer.fail("no answer");
				ended();
				return;
			}
			waited = true;
			heard = now;
			result.retries++;
			sendLatest();
			endWhenDone();
		}

		private void endWhenDone() throws IOException {
			if (!transfer.isRunning()) {
				ended();
			}
		}

		private void ended() throws IOException {
			result.bytes += transfer.bytes();
			if (transfer.isGood() && next < script.size()) {
				nextRequest();
				return;
			}
			if (transfer.isGood()) {
				result.good(waited);
			} else {
				result.failed(transfer.reason());
			}
			channel.keyFor(selector).attach(null);
			leave();
			if (!waiting.isEmpty()) {
				startNext();
			}
		}

		private void leave() {
			var last = active.removeLast();
			if (last != this) {
				active.set(place, last);
				last.place = place;
			}
		}

		private void sendLatest() throws IOException {
			out.clear();
			transfer.writeLatest(out);
			send();
		}

		private void send() throws IOException {
			out.flip();
			try {
				if (channel.isConnected()) {
					channel.write(out);
				} else {
					channel.send(out, server == null ? target.address() : server);
				}
			} catch (PortUnreachableException e) {
				transfer.fail(CLOSED);
			}
		}
	}
}
