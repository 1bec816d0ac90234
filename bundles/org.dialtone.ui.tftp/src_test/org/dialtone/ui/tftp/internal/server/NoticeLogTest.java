package org.dialtone.ui.tftp.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.dialtone.ui.tftp.internal.Numbers;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** A flood of notices becomes one entry of the log a minute. */
class NoticeLogTest {

	private final List<IStatus> written = new ArrayList<>();
	private final Deque<Runnable> waiting = new ArrayDeque<>();
	private final NoticeLog log = new NoticeLog(written::add, (millis, action) -> waiting.add(action));

	@Test
	void theFirstIsWrittenAtOnceAndTheOthersTogether() {
		IntStream.rangeClosed(1, 10_000).forEach(i -> malformed("packet " + i));
		assertThat(texts()).containsExactly("packet 1");
		aMinuteLater();
		assertThat(texts()).containsExactly("packet 1",
				Numbers.grouped(9_999) + " more notices like this one: packet 10000");
	}

	@Test
	void aSecondOneIsWrittenAsItIs() {
		malformed("one");
		malformed("two");
		aMinuteLater();
		assertThat(texts()).containsExactly("one", "two");
	}

	@Test
	void afterAQuietMinuteTheNextIsWrittenAtOnce() {
		malformed("one");
		aMinuteLater();
		assertThat(waiting).isEmpty();
		malformed("two");
		assertThat(texts()).containsExactly("one", "two");
	}

	@Test
	void kindsDoNotHoldOneAnotherBack() {
		malformed("packet");
		log.handle(new Notice(Kind.FAULT, "fault"));
		assertThat(texts()).containsExactly("packet", "fault");
		assertThat(written).extracting(IStatus::getSeverity).containsExactly(IStatus.WARNING, IStatus.ERROR);
	}

	private void malformed(String message) {
		log.handle(new Notice(Kind.MALFORMED_REQUEST, message));
	}

	private void aMinuteLater() {
		var due = List.copyOf(waiting);
		waiting.clear();
		due.forEach(Runnable::run);
	}

	private List<String> texts() {
		return written.stream().map(IStatus::getMessage).toList();
	}
}
