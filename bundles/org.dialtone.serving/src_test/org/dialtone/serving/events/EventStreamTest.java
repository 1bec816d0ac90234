package org.dialtone.serving.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.dialtone.serving.Records;
import org.dialtone.serving.Request;
import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.dialtone.serving.events.ServingEvent.RequestEnded;
import org.dialtone.serving.events.ServingEvent.RequestReceived;
import org.dialtone.serving.events.ServingEvent.TransferProgressed;
import org.dialtone.serving.events.ServingEvent.TransferStarted;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way from the thread that moves packets to the listeners. */
@Timeout(60)
class EventStreamTest {

	@AutoClose
	private final EventStream stream = new EventStream("events of a test");
	private final List<ServingEvent> heard = Collections.synchronizedList(new ArrayList<>());
	private final CountDownLatch release = new CountDownLatch(1);

	private static Notice notice(String text) {
		return new Notice(Kind.FAULT, text);
	}

	private static Request request(long id) {
		return Records.request(id, "load.bin");
	}

	private static RequestEnded end(long id) {
		return Records.ended(id);
	}

	private static TransferStarted start(long id) {
		return new TransferStarted(request(id), "load.bin", 1000, Map.of());
	}

	private <T extends ServingEvent> List<T> heard(Class<T> type) {
		return List.copyOf(heard).stream().filter(type::isInstance).map(type::cast).toList();
	}

	private long lost(Kind kind) {
		return heard(Notice.class).stream().filter(notice -> notice.kind() == kind).mapToLong(Notice::count).sum();
	}

	/** Adds a listener that hears nothing more before {@link #release}, and waits until it stands still. */
	private void block() throws InterruptedException {
		var entered = new CountDownLatch(1);
		stream.addListener(event -> {
			entered.countDown();
			try {
				release.await(30, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		stream.publish(notice("blocks"));
		assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
		stream.addListener(heard::add);
	}

	@Test
	void everythingArrivesInOrder() {
		stream.addListener(heard::add);
		IntStream.range(0, 10_000).forEach(i -> stream.publish(notice(Integer.toString(i))));
		stream.awaitDelivery();
		assertThat(heard).containsExactlyElementsOf(
				IntStream.range(0, 10_000).<ServingEvent>mapToObj(i -> notice(Integer.toString(i))).toList());
	}

	@Test
	void progressIsLostFirstAndEndsAreKept() throws Exception {
		block();
		for (long id = 1; id <= 1000; id++) {
			stream.publish(new RequestReceived(request(id)));
			stream.publish(start(id));
		}
		for (int round = 1; round <= 10; round++) {
			for (long id = 1; id <= 1000; id++) {
				stream.publish(new TransferProgressed(request(id), round, 0));
			}
		}
		for (long id = 1; id <= 1000; id++) {
			stream.publish(end(id));
		}
		release.countDown();
		stream.awaitDelivery();
		assertThat(heard(RequestReceived.class)).hasSize(1000);
		assertThat(heard(TransferStarted.class)).hasSize(1000);
		assertThat(heard(RequestEnded.class)).hasSize(1000);
		assertThat(heard(TransferProgressed.class)).hasSizeLessThan(1000);
		assertThat(heard(TransferProgressed.class).size() + lost(Kind.DETAILS_LOST)).isEqualTo(10_000);
		assertThat(lost(Kind.REQUESTS_LOST)).isZero();
	}

	/** A flood that nobody reads must not fill the memory; what is lost is counted. */
	@Test
	void inAFloodThatNobodyReadsEveryRequestIsDeliveredOrCountedAsLost() throws Exception {
		block();
		for (long id = 1; id <= 300_000; id++) {
			stream.publish(new RequestReceived(request(id)));
			stream.publish(end(id));
		}
		release.countDown();
		stream.awaitDelivery();
		var ends = heard(RequestEnded.class);
		assertThat(ends.size()).isBetween(20_000, 100_000);
		assertThat(ends.size() + lost(Kind.REQUESTS_LOST)).isEqualTo(300_000);
		assertThat(heard(RequestReceived.class).size() + lost(Kind.DETAILS_LOST)).isEqualTo(300_000);
		assertThat(heard(RequestReceived.class).size()).as("receptions go first").isLessThan(ends.size());
		assertThat(heard(Notice.class)).isNotEmpty()
				.allSatisfy(notice -> assertThat(notice.message().replaceAll("\\D", "")).isEqualTo(Long.toString(notice.count())));
	}

	/** Who heard that a transfer began must hear that it ended, however much lies between. */
	@Test
	void theEndOfATransferThatWasReportedIsNeverLost() throws Exception {
		block();
		stream.publish(start(1));
		for (long id = 2; id <= 200_000; id++) {
			stream.publish(end(id));
		}
		stream.publish(start(200_001));
		stream.publish(end(200_001));
		stream.publish(end(1));
		release.countDown();
		stream.awaitDelivery();
		assertThat(heard(TransferStarted.class)).containsExactly(start(1));
		assertThat(heard(RequestEnded.class)).contains(end(1)).doesNotContain(end(200_001));
		assertThat(heard(RequestEnded.class).size() + lost(Kind.REQUESTS_LOST)).isEqualTo(200_001);
	}

	@Test
	void noticesThatNobodyReadsDoNotFillTheMemory() throws Exception {
		block();
		for (int i = 0; i < 200_000; i++) {
			stream.publish(notice("rubbish"));
		}
		release.countDown();
		stream.awaitDelivery();
		assertThat(heard.size()).isLessThan(100_000);
		assertThat(lost(Kind.DETAILS_LOST)).isPositive();
	}

	/** Every way to throw, one that throws again when it is logged among them. */
	@Test
	void theThreadOutlivesWhateverAListenerThrows() {
		var thrown = List.of(new IllegalStateException("on purpose"), new AssertionError("on purpose"),
				new StackOverflowError("on purpose"), new OutOfMemoryError("on purpose"), new NoClassDefFoundError(),
				new UnspeakableError());
		for (var error : thrown) {
			stream.addListener(event -> sneak(error));
		}
		stream.addListener(event -> Thread.currentThread().interrupt());
		stream.addListener(new ServingListener() {
			@Override
			public void handle(ServingEvent event) {
				heard.add(event);
			}

			@Override
			public void caughtUp() {
				throw new UnspeakableError();
			}
		});
		for (int i = 0; i < 100; i++) {
			stream.publish(notice(Integer.toString(i)));
			stream.awaitDelivery();
		}
		assertThat(heard).hasSize(100);
		assertThat(stream.problem()).isNull();
	}

	@SuppressWarnings("unchecked") // a listener from another language may throw anything
	private static <T extends Throwable> void sneak(Throwable error) throws T {
		throw (T) error;
	}

	private static final class UnspeakableError extends Error {
		private static final long serialVersionUID = 1L;

		@Override
		public String getMessage() {
			throw this;
		}

		@Override
		public String toString() {
			throw this;
		}

		@Override
		public void printStackTrace(PrintStream stream) {
			throw this;
		}

		@Override
		public void printStackTrace(PrintWriter writer) {
			throw this;
		}
	}

	@Test
	void aThreadThatEndedAllTheSameIsShownAndReplaced() throws Exception {
		var started = new AtomicInteger();
		try (var mortal = new EventStream(work -> started.incrementAndGet() == 1 ? new Thread() : new Thread(work))) {
			mortal.addListener(heard::add);
			mortal.publish(end(1));
			long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
			while (mortal.problem() == null && System.nanoTime() < deadline) {
				TimeUnit.MILLISECONDS.sleep(1);
			}
			assertThat(mortal.problem()).contains("ended");
			for (long id = 2; heard.isEmpty() && System.nanoTime() < deadline; id++) {
				mortal.publish(end(id));
				TimeUnit.MILLISECONDS.sleep(20);
			}
			mortal.awaitDelivery();
			assertThat(heard(RequestEnded.class)).contains(end(1), end(2));
			assertThat(heard(Notice.class)).extracting(Notice::kind).containsExactly(Kind.FAULT);
			assertThat(mortal.problem()).isNull();
		}
	}

	@Test
	void whatWasPublishedBeforeTheEndIsDelivered() throws Exception {
		var last = new CountDownLatch(1);
		stream.addListener(event -> {
			if (event.equals(notice("last"))) {
				last.countDown();
			}
		});
		IntStream.range(0, 1000).forEach(i -> stream.publish(notice("some")));
		stream.publish(notice("last"));
		stream.close();
		stream.publish(notice("after the end"));
		assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(stream.problem()).isNull();
	}

	@Test
	void aListenerMayWaitForDeliveryWithoutWaitingForItself() {
		var returned = new CountDownLatch(1);
		stream.addListener(event -> {
			stream.awaitDelivery();
			returned.countDown();
		});
		stream.publish(notice("a"));
		stream.awaitDelivery();
		assertThat(returned.getCount()).isZero();
	}

	@Test
	void nothingPublishedIsNothingToWaitFor() {
		stream.awaitDelivery();
		stream.close();
		stream.awaitDelivery();
		assertThat(stream.problem()).isNull();
	}
}
