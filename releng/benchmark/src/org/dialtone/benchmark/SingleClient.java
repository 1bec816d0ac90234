package org.dialtone.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;

/**
 * One client that is as quick as it can be: it polls its socket, and only sleeps when the server has been silent for a
 * while, so that the time measured is the server's.
 */
final class SingleClient implements AutoCloseable {

	private static final long POLL_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

	private final Target target;
	private final Patience patience;
	private final Loss loss;
	private final Selector selector;
	private final ByteBuffer in = ByteBuffer.allocateDirect(66_000);
	private final ByteBuffer out = ByteBuffer.allocateDirect(1_024);

	private Transfer transfer;
	private DatagramChannel channel;
	private SocketAddress server;
	private boolean connected;

	SingleClient(Target target, Patience patience, Loss loss) throws IOException {
		this.target = target;
		this.patience = patience;
		this.loss = loss;
		this.selector = Selector.open();
	}

	/** Makes one request from a fresh socket, which the caller closes. */
	Result run(Request request, DatagramChannel socket) throws IOException {
		transfer = new Transfer(request);
		channel = socket;
		server = null;
		connected = false;
		long start = System.nanoTime();
		int retries = transfer(request.isLong(), start);
		return new Result(transfer.isGood(), transfer.reason(), transfer.bytes(), System.nanoTime() - start, retries,
				transfer.blksize(), transfer.windowsize());
	}

	private int transfer(boolean connect, long start) throws IOException {
		int retries = 0;
		int silences = 0;
		long heard = start;
		sendLatest();
		while (transfer.isRunning()) {
			in.clear();
			boolean got = receive();
			long now = System.nanoTime();
			if (now - start > patience.totalNanos()) {
				transfer.fail("time is up");
			} else if (got && !loss.losesReceived()) {
				heard = now;
				silences = 0;
				handle(connect);
			} else if (now - heard > patience.retryNanos()) {
				if (++silences >= patience.tries()) {
					transfer.fail("no answer");
				} else {
					heard = now;
					retries++;
					sendLatest();
				}
			} else if (now - heard > POLL_NANOS) {
				sleep(heard + patience.retryNanos() - now);
			} else {
				Thread.onSpinWait();
			}
		}
		return retries;
	}

	private boolean receive() throws IOException {
		try {
			if (connected) {
				return channel.read(in) > 0;
			}
			var from = channel.receive(in);
			if (from == null || (server != null && !server.equals(from))) {
				return false;
			}
			server = from;
			return true;
		} catch (PortUnreachableException e) {
			transfer.fail("the server closed its port");
			return false;
		}
	}

	private void handle(boolean connect) throws IOException {
		if (connect && !connected) {
			channel.connect(new Target((InetSocketAddress) server).address());
			connected = true;
		}
		out.clear();
		if (transfer.receive(in.flip(), out)) {
			send();
		}
	}

	private void sendLatest() throws IOException {
		out.clear();
		transfer.writeLatest(out);
		send();
	}

	private void send() throws IOException {
		if (loss.losesSent()) {
			return;
		}
		out.flip();
		try {
			if (connected) {
				channel.write(out);
			} else {
				channel.send(out, server == null ? target.address() : server);
			}
		} catch (PortUnreachableException e) {
			transfer.fail("the server closed its port");
		}
	}

	private void sleep(long nanos) throws IOException {
		if (channel.keyFor(selector) == null) {
			channel.register(selector, SelectionKey.OP_READ);
		}
		selector.select(key -> {
		}, Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
	}

	@Override
	public void close() throws IOException {
		selector.close();
	}
}
