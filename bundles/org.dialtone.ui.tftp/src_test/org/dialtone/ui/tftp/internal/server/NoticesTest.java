package org.dialtone.ui.tftp.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;

import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.junit.jupiter.api.Test;

/** Notices are kept, and a flood of them is one entry. */
class NoticesTest {

	private Instant now = Instant.parse("2026-03-01T10:00:00Z");
	private final Notices notices = new Notices(() -> now);

	@Test
	void theNewestComesLast() {
		add(Kind.ADDRESS_FAILED, "address");
		add(Kind.MALFORMED_REQUEST, "packet");
		assertThat(notices.entries()).extracting(Notices.Entry::message).containsExactly("address", "packet");
		assertThat(notices.newest()).map(Notices.Entry::message).contains("packet");
	}

	@Test
	void aFloodIsOneEntry() {
		add(Kind.ADDRESS_FAILED, "address");
		IntStream.range(0, 500).forEach(i -> add(Kind.MALFORMED_REQUEST, "packet " + i));
		assertThat(notices.entries()).extracting(Notices.Entry::times).containsExactly(1L, 500L);
		assertThat(NoticeText.lines(notices.entries())).startsWith("2026-03-01").contains("packet 499 (and 499 more like it)\n")
				.endsWith("address");
	}

	@Test
	void whatComesLaterStandsByItself() {
		add(Kind.MALFORMED_REQUEST, "packet");
		now = now.plusSeconds(60);
		add(Kind.MALFORMED_REQUEST, "another");
		assertThat(notices.entries()).extracting(Notices.Entry::times).containsExactly(1L, 1L);
	}

	@Test
	void memoryIsBounded() {
		IntStream.range(0, 1000).forEach(i -> {
			now = now.plusSeconds(60);
			add(Kind.MALFORMED_REQUEST, "packet " + i);
		});
		assertThat(notices.entries()).hasSizeLessThan(300).last().extracting(Notices.Entry::message).isEqualTo("packet 999");
	}

	@Test
	void clearedOnesAreGone() {
		add(Kind.FAULT, "fault");
		notices.clear();
		assertThat(notices.newest()).isEmpty();
	}

	@Test
	void othersEventsAndLostProgressAreNoNotices() {
		notices.handle(new ServingEvent.StateChanged(new ServerState.Stopped()));
		add(Kind.DETAILS_LOST, "progress");
		assertThat(notices.entries()).isEmpty();
	}

	private void add(Kind kind, String message) {
		notices.handle(new Notice(kind, message));
	}
}
