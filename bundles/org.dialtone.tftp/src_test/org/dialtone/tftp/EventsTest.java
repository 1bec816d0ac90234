package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.RequestEnded;
import org.dialtone.serving.events.ServingEvent.RequestReceived;
import org.dialtone.serving.events.ServingEvent.StateChanged;
import org.dialtone.serving.events.ServingEvent.TransferProgressed;
import org.dialtone.serving.events.ServingEvent.TransferStarted;
import org.dialtone.serving.events.ServingListener;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One stream of events, in order, whatever its listeners do. */
class EventsTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("load.bin", Content.of(5000));
	}

	private List<ServingEvent> eventsOf(long id) {
		return bench.events().stream().filter(event -> switch (event) {
		case RequestReceived received -> received.request().id() == id;
		case TransferStarted started -> started.request().id() == id;
		case TransferProgressed progressed -> progressed.request().id() == id;
		case RequestEnded ended -> ended.record().request().id() == id;
		default -> false;
		}).toList();
	}

	private static boolean isOrdered(List<ServingEvent> events) {
		int last = events.size() - 1;
		return events.get(0) instanceof RequestReceived && events.get(last) instanceof RequestEnded
				&& (last == 1 || events.get(1) instanceof TransferStarted)
				&& events.subList(Math.min(2, last), last).stream().allMatch(TransferProgressed.class::isInstance);
	}

	@Test
	void aTransferIsReceivedStartedAndEnded() {
		try (var phone = bench.phone()) {
			phone.fetch("load.bin", "blksize", "1000");
		}
		var record = bench.record();
		var events = eventsOf(1);
		assertThat(isOrdered(events)).as("%s", events).isTrue();
		var started = (TransferStarted) events.get(1);
		assertThat(started.path()).isEqualTo("load.bin");
		assertThat(started.size()).isEqualTo(5000);
		assertThat(started.agreed()).containsExactly(entry("blksize", 1000L));
		assertThat(record.request()).isEqualTo(started.request());
		assertThat(record.duration()).isPositive();
	}

	@Test
	void aRefusalIsReceivedAndEnded() {
		try (var phone = bench.phone()) {
			phone.read("missing");
			phone.receiveError(1);
		}
		bench.record();
		assertThat(eventsOf(1)).hasSize(2);
		assertThat(isOrdered(eventsOf(1))).isTrue();
	}

	@Test
	void manyRequestsAtOnceAreEachInOrder() throws Exception {
		var done = new CountDownLatch(8);
		for (int i = 0; i < 8; i++) {
			int which = i;
			Thread.ofPlatform().start(() -> {
				for (int round = 0; round < 20; round++) {
					try (var phone = bench.phone()) {
						if (which % 2 == 0) {
							phone.fetch("load.bin");
						} else {
							phone.read("missing");
							phone.receiveError(1);
						}
					}
				}
				done.countDown();
			});
		}
		assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
		for (int i = 0; i < 160; i++) {
			bench.record();
		}
		for (long id = 1; id <= 160; id++) {
			assertThat(isOrdered(eventsOf(id))).as("events of request %s: %s", id, eventsOf(id)).isTrue();
		}
	}

	@Test
	void progressIsReportedTenTimesASecondAtMost() throws IOException {
		bench.file("large.bin", Content.of(1 << 20));
		try (var phone = bench.phone()) {
			phone.read("large.bin", "blksize", "8192");
			phone.receive();
			phone.ack(0);
			for (int block = 1; block <= 129; block++) {
				phone.receiveData(block);
				// a phone that takes its time, as those do that write their flash
				phone.receive(Duration.ofMillis(5));
				phone.ack(block);
			}
		}
		var record = bench.record();
		var progress = bench.events(TransferProgressed.class);
		assertThat(progress).isNotEmpty();
		assertThat((long) progress.size()).isLessThanOrEqualTo(record.duration().toMillis() / 100);
		assertThat(progress).extracting(TransferProgressed::bytes).isSorted()
				.allSatisfy(bytes -> assertThat(bytes).isBetween(0L, 1L << 20));
		assertThat(isOrdered(eventsOf(1))).isTrue();
	}

	@Test
	void aListenerThatThrowsHarmsNobody() {
		ServingListener broken = event -> {
			throw new IllegalStateException("on purpose: " + event.getClass().getSimpleName());
		};
		listenFirst(broken);
		assertServedAndTold();
	}

	/** Foreign code may fail in every way, such as by an assertion. */
	@Test
	void aListenerThatThrowsAnErrorHarmsNobody() {
		ServingListener broken = event -> {
			throw new AssertionError("on purpose: " + event.getClass().getSimpleName());
		};
		listenFirst(broken);
		assertServedAndTold();
	}

	@Test
	void aListenerThatBlocksDelaysNoPhone() {
		var release = new CountDownLatch(1);
		var entered = new CountDownLatch(1);
		bench.server.addListener(event -> {
			entered.countDown();
			awaitQuietly(release);
		});
		try (var phone = bench.phone()) {
			phone.read("missing");
			phone.receiveError(1);
			awaitQuietly(entered);
			for (int i = 0; i < 100; i++) {
				assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(5000));
			}
		} finally {
			release.countDown();
		}
		for (int i = 0; i < 101; i++) {
			bench.record();
		}
	}

	/** It may hear the event that was being delivered when it was removed: here, that the server listens. */
	@Test
	void aListenerThatWasRemovedHearsOfNothingThatHappensLater() {
		var heard = new CopyOnWriteArrayList<ServingEvent>();
		ServingListener listener = heard::add;
		bench.server.addListener(listener);
		bench.server.removeListener(listener);
		assertServedAndTold();
		assertThat(heard).allMatch(StateChanged.class::isInstance);
	}

	@Test
	void whenTheServerIsStoppedEverythingWasDelivered() {
		try (var phone = bench.phone()) {
			for (int i = 0; i < 200; i++) {
				phone.read("missing");
				phone.receiveError(1);
			}
		}
		bench.server.stop();
		assertThat(bench.ended()).hasSize(200);
		assertThat(bench.events().getLast()).isInstanceOf(StateChanged.class);
	}

	/** A view asks the server while it hears of a change; neither may wait for the other. */
	@Test
	@Timeout(60)
	void aListenerMayAskTheServerWhileItIsStopped() {
		var answered = new CountDownLatch(1);
		bench.server.addListener(event -> {
			if (event instanceof StateChanged changed && !changed.state().isListening()) {
				bench.server.state();
				bench.server.settings();
				answered.countDown();
			}
		});
		bench.server.stop();
		assertThat(answered.getCount()).as("every event was delivered when stop() returned").isZero();
	}

	@Test
	@Timeout(60)
	void aListenerMayStopTheServer() {
		bench.server.addListener(event -> {
			if (event instanceof RequestEnded) {
				bench.server.stop();
			}
		});
		try (var phone = bench.phone()) {
			phone.fetch("load.bin");
		}
		bench.await("stop", events -> events.contains(new StateChanged(new ServerState.Stopped())));
		assertThat(bench.server.state()).isInstanceOf(ServerState.Stopped.class);
	}

	@Test
	void caughtUpIsCalledAfterEvents() {
		var flushed = new CountDownLatch(1);
		bench.server.addListener(new ServingListener() {
			private boolean ended;

			@Override
			public void handle(ServingEvent event) {
				ended |= event instanceof RequestEnded;
			}

			@Override
			public void caughtUp() {
				if (ended) {
					flushed.countDown();
				}
			}
		});
		assertServedAndTold();
		awaitQuietly(flushed);
		assertThat(flushed.getCount()).isZero();
	}

	@Test
	void rubbishIsReportedButDoesNotFillTheLog() {
		try (var phone = bench.phone()) {
			for (int i = 0; i < 500; i++) {
				phone.toServer(new byte[] { 0, 99 });
			}
			phone.read("missing");
			while (phone.receive().number() != 1) {
				// an error for each piece of rubbish
			}
		}
		bench.record();
		var notices = bench.events(ServingEvent.Notice.class);
		assertThat(notices).hasSizeBetween(1, 100);
		assertThat(notices.getFirst().message()).contains("127.0.0.1").contains("99");
	}

	private void listenFirst(ServingListener listener) {
		bench.server.removeListener(bench);
		bench.server.addListener(listener);
		bench.server.addListener(bench);
	}

	private void assertServedAndTold() {
		try (var phone = bench.phone()) {
			assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(5000));
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
