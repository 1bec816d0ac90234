package org.dialtone.tftp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.dialtone.tftp.TftpEvent;
import org.dialtone.tftp.TftpEvent.Notice;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way from the thread that moves packets to the listeners. */
@Timeout(60)
class EventStreamTest {

	@AutoClose
	private final EventStream stream = new EventStream();
	private final List<TftpEvent> heard = Collections.synchronizedList(new ArrayList<>());

	@Test
	void everythingArrivesInOrder() {
		stream.add(heard::add);
		IntStream.range(0, 10_000).forEach(i -> stream.publish(new Notice(Integer.toString(i))));
		stream.awaitDelivery();
		assertThat(heard).containsExactlyElementsOf(
				IntStream.range(0, 10_000).<TftpEvent>mapToObj(i -> new Notice(Integer.toString(i))).toList());
	}

	@Test
	void aListenerThatDoesNotKeepUpIsToldHowMuchItMissed() throws Exception {
		var release = new CountDownLatch(1);
		var entered = new CountDownLatch(1);
		stream.add(event -> {
			entered.countDown();
			try {
				release.await(30, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		stream.add(heard::add);
		stream.publish(new Notice("first"));
		assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
		for (int i = 0; i < 300_000; i++) {
			stream.publish(new Notice("more"));
		}
		release.countDown();
		stream.awaitDelivery();
		assertThat(heard.size()).isBetween(1000, 299_999);
		long missed = 300_001 - (heard.size() - 1);
		assertThat(((Notice) heard.getLast()).message()).contains(Long.toString(missed)).contains("lost");
	}

	@Test
	void whatWasPublishedBeforeTheEndIsDelivered() throws Exception {
		var last = new CountDownLatch(1);
		stream.add(event -> {
			if (event.equals(new Notice("last"))) {
				last.countDown();
			}
		});
		IntStream.range(0, 1000).forEach(i -> stream.publish(new Notice("some")));
		stream.publish(new Notice("last"));
		stream.close();
		stream.publish(new Notice("after the end"));
		assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void aListenerMayWaitForDeliveryWithoutWaitingForItself() {
		var returned = new CountDownLatch(1);
		stream.add(event -> {
			stream.awaitDelivery();
			returned.countDown();
		});
		stream.publish(new Notice("a"));
		stream.awaitDelivery();
		assertThat(returned.getCount()).isZero();
	}

	@Test
	void nothingPublishedIsNothingToWaitFor() {
		stream.awaitDelivery();
		stream.close();
		stream.awaitDelivery();
	}
}
