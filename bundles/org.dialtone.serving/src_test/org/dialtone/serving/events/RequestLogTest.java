package org.dialtone.serving.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.dialtone.serving.Records;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.RequestLog.News;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.junit.jupiter.api.Test;

/** The newest requests, read bit by bit. */
class RequestLogTest {

	private final RequestLog log = new RequestLog();

	private void end(long first, long last) {
		for (long id = first; id <= last; id++) {
			log.handle(Records.ended(id));
		}
	}

	private static List<Long> ids(News news) {
		return news.records().stream().map(record -> record.request().id()).toList();
	}

	@Test
	void aNewLogIsEmpty() {
		var news = log.since(0);
		assertThat(news.records()).isEmpty();
		assertThat(news.missed()).isFalse();
		assertThat(log.capacity()).isEqualTo(RequestLog.DEFAULT_CAPACITY).isEqualTo(100_000);
	}

	@Test
	void aReaderGetsEachEntryOnceAndInOrder() {
		end(1, 3);
		var first = log.since(0);
		assertThat(ids(first)).containsExactly(1L, 2L, 3L);
		assertThat(ids(log.since(first.next()))).isEmpty();
		end(4, 5);
		var second = log.since(first.next());
		assertThat(ids(second)).containsExactly(4L, 5L);
		assertThat(second.missed()).isFalse();
		assertThat(ids(log.since(second.next()))).isEmpty();
		assertThat(ids(log.since(0))).containsExactly(1L, 2L, 3L, 4L, 5L);
	}

	@Test
	void whatMadeRoomIsCountedUntilTheLogIsCleared() {
		log.setCapacity(3);
		end(1, 10);
		assertThat(log.dropped()).isEqualTo(7);
		log.setCapacity(1);
		assertThat(log.dropped()).isEqualTo(9);
		log.clear();
		assertThat(log.dropped()).isZero();
		end(11, 12);
		assertThat(log.dropped()).isEqualTo(1);
	}

	@Test
	void onlyTheNewestAreKeptAndALateReaderIsToldSo() {
		log.setCapacity(3);
		end(1, 2);
		var early = log.since(0);
		end(3, 10);
		var news = log.since(early.next());
		assertThat(ids(news)).containsExactly(8L, 9L, 10L);
		assertThat(news.missed()).isTrue();
		end(11, 13);
		var next = log.since(news.next());
		assertThat(ids(next)).containsExactly(11L, 12L, 13L);
		assertThat(next.missed()).isFalse();
	}

	@Test
	void aSmallerCapacityDropsTheOldest() {
		end(1, 10);
		log.setCapacity(4);
		assertThat(ids(log.since(0))).containsExactly(7L, 8L, 9L, 10L);
		assertThat(log.capacity()).isEqualTo(4);
		log.setCapacity(100);
		end(11, 20);
		assertThat(ids(log.since(0))).hasSize(14).endsWith(20L);
	}

	@Test
	void aCapacityOfNothingIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> log.setCapacity(0));
		assertThatIllegalArgumentException().isThrownBy(() -> log.setCapacity(-5));
	}

	@Test
	void aClearedLogGoesOnWithWhatIsNew() {
		end(1, 5);
		var before = log.since(0);
		log.clear();
		assertThat(log.since(0).records()).isEmpty();
		assertThat(log.since(before.next()).missed()).isFalse();
		end(6, 7);
		assertThat(ids(log.since(before.next()))).containsExactly(6L, 7L);
		assertThat(ids(log.since(0))).containsExactly(6L, 7L);
	}

	@Test
	void aReaderFromBeforeTheClearingHearsThatSomethingIsGone() {
		end(1, 2);
		var early = log.since(0);
		end(3, 4);
		log.clear();
		end(5, 5);
		var news = log.since(early.next());
		assertThat(ids(news)).containsExactly(5L);
		assertThat(news.missed()).isTrue();
	}

	@Test
	void onlyEndsAreKept() {
		log.handle(new ServingEvent.RequestReceived(Records.request(1, "a")));
		log.handle(new ServingEvent.Notice(Kind.MALFORMED_REQUEST, "something"));
		log.handle(new ServingEvent.StateChanged(new ServerState.Stopped()));
		assertThat(log.since(0).records()).isEmpty();
	}

	@Test
	void whatIsMissingIsKnown() {
		log.setCapacity(3);
		end(1, 5);
		log.handle(new ServingEvent.Notice(Kind.REQUESTS_LOST, 7, "7 requests"));
		log.handle(new ServingEvent.Notice(Kind.DETAILS_LOST, 100, "100 events"));
		log.handle(new ServingEvent.Notice(Kind.REQUESTS_LOST, 2, "2 requests"));
		assertThat(log.total()).isEqualTo(5);
		assertThat(log.lost()).isEqualTo(9);
	}

	@Test
	void whatWasReadStaysAsItWas() {
		end(1, 3);
		var news = log.since(0);
		end(4, 4);
		log.clear();
		assertThat(ids(news)).containsExactly(1L, 2L, 3L);
	}

	@Test
	void readersAndWritersOnSeveralThreadsLoseNothing() throws Exception {
		var writer = Thread.ofPlatform().start(() -> end(1, 50_000));
		var seen = new ArrayList<Long>();
		long next = 0;
		long end = System.nanoTime() + 20_000_000_000L;
		while (seen.size() < 50_000 && System.nanoTime() < end) {
			var news = log.since(next);
			assertThat(news.missed()).isFalse();
			if (news.records().isEmpty()) {
				LockSupport.parkNanos(100_000); // or the writer may never get its turn
			}
			seen.addAll(ids(news));
			next = news.next();
		}
		writer.join();
		assertThat(seen.size()).isEqualTo(50_000);
		assertThat(seen.getFirst()).isEqualTo(1);
		assertThat(seen.getLast()).isEqualTo(50_000);
	}

	@Test
	void aLogFollowsServersUntilItForgetsThem() {
		try (var one = new EventStream("one"); var other = new EventStream("other")) {
			log.follow(one);
			log.follow(other);
			one.publish(Records.ended(1));
			one.awaitDelivery();
			other.publish(Records.ended(2));
			other.awaitDelivery();
			log.forget(one);
			one.publish(Records.ended(3));
			one.awaitDelivery();
			assertThat(ids(log.since(0))).containsExactly(1L, 2L);
		}
	}
}
