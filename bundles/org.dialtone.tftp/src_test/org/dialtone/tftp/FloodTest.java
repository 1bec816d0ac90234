package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.dialtone.serving.events.RequestLog;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.dialtone.serving.events.ServingListener;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * As many requests as this machine can send: each one that the server took is
 * either reported to the listeners or counted as lost. The flood lasts six
 * seconds, or as long as {@code -Ddialtone.test.flood.seconds=60} says.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class FloodTest {

	private static final long SECONDS = Long.getLong("dialtone.test.flood.seconds", 6);

	/** Counts without keeping anything: a flood is larger than the memory. */
	private static final class Count implements ServingListener {
		private volatile long pauseNanos;
		private long received;
		private long ended;
		private long lost;
		private long lastId;
		private String lastFile;
		private boolean disordered;

		@Override
		public synchronized void handle(ServingEvent event) {
			switch (event) {
			case ServingEvent.RequestReceived request -> received++;
			case ServingEvent.RequestEnded end -> {
				var request = end.record().request();
				disordered |= request.id() <= lastId; // each of these requests ends before the next one begins
				lastId = request.id();
				lastFile = request.file();
				ended++;
			}
			case ServingEvent.Notice notice when notice.kind() == Kind.REQUESTS_LOST -> lost += notice.count();
			default -> {
				// details, which may be lost, and the state
			}
			}
			if (pauseNanos > 0) {
				LockSupport.parkNanos(pauseNanos);
			}
		}

		synchronized boolean hasHeardOf(String file) {
			return file.equals(lastFile);
		}
	}

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	private final Count count = new Count();
	private final RequestLog log = new RequestLog();

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.server.removeListener(bench); // it keeps all that it hears
		bench.server.addListener(count);
		log.follow(bench.server);
	}

	/** A third of the flood with good listeners, one with a slow one, one with one that fails. */
	@Test
	void everyRequestOfAFloodIsReportedOrCountedAsLost() throws IOException {
		flood();
		count.pauseNanos = TimeUnit.MILLISECONDS.toNanos(1);
		flood();
		count.pauseNanos = 0;
		bench.server.addListener(event -> {
			throw new AssertionError("on purpose");
		});
		flood();
		askOnceMore();
		bench.server.stop();
		synchronized (count) {
			assertThat(count.lastId).as("a flood").isGreaterThan(1000 * SECONDS);
			assertThat(count.ended + count.lost).as("reported or lost, of all").isEqualTo(count.lastId);
			assertThat(count.disordered).as("out of order").isFalse();
			assertThat(count.received).isLessThanOrEqualTo(count.lastId);
			assertThat(log.total()).isEqualTo(count.ended);
			assertThat(log.lost()).isEqualTo(count.lost);
		}
		assertThat(bench.server.reportingProblem()).isNull();
	}

	/** Asks for a missing file from many ports without waiting for an answer. */
	private void flood() throws IOException {
		var request = Packet.request(Packet.RRQ, "SEP001122334455.cnf.xml", "octet");
		var packet = new DatagramPacket(request, request.length, bench.address());
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS) / 3;
		var sockets = new ArrayList<DatagramSocket>();
		try {
			for (int i = 0; i < 50; i++) {
				sockets.add(new DatagramSocket());
			}
			while (System.nanoTime() < end) {
				for (var socket : sockets) {
					socket.send(packet);
				}
			}
		} finally {
			sockets.forEach(DatagramSocket::close);
		}
	}

	/** Until it is reported: requests are numbered, so the number of the last one is the number of all. */
	private void askOnceMore() {
		try (var phone = bench.phone()) {
			long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
			while (!count.hasHeardOf("last")) {
				assertThat(System.nanoTime()).as("time for the request after the flood").isLessThan(deadline);
				phone.read("last");
				phone.receive(Phone.MOMENT);
			}
		}
	}
}
