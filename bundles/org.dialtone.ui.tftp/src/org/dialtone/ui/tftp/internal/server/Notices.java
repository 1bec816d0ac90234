package org.dialtone.ui.tftp.internal.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingListener;

/**
 * The newest notices of the server. Notices of one kind that come in quick succession
 * are one entry, so that a flood does not push out everything else. May be used from
 * any thread.
 */
public final class Notices implements ServingListener {

	private static final int MOST = 200;
	private static final Duration SUCCESSION = Duration.ofSeconds(10);

	/**
	 * Notices of one kind.
	 *
	 * @param first   when the first one came
	 * @param last    when the last one came
	 * @param times   how many came, at least 1
	 * @param kind    what they are about
	 * @param message what the last one said, one sentence without a full stop
	 */
	public record Entry(Instant first, Instant last, long times, Notice.Kind kind, String message) {

		private boolean isFollowedBy(Notice notice, Instant time) {
			return kind == notice.kind() && Duration.between(last, time).compareTo(SUCCESSION) < 0;
		}
	}

	private final InstantSource clock;
	private final ArrayDeque<Entry> entries = new ArrayDeque<>();

	/** @param clock tells when a notice came */
	Notices(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public void handle(ServingEvent event) {
		// that progress was lost under load harms nobody
		if (event instanceof Notice notice && notice.kind() != Notice.Kind.DETAILS_LOST) {
			add(notice, clock.instant());
		}
	}

	private synchronized void add(Notice notice, Instant time) {
		var earlier = entries.stream().filter(entry -> entry.isFollowedBy(notice, time)).findFirst();
		earlier.ifPresent(entries::remove);
		entries.addLast(new Entry(earlier.map(Entry::first).orElse(time), time, earlier.map(Entry::times).orElse(0L) + 1,
				notice.kind(), notice.message()));
		if (entries.size() > MOST) {
			entries.removeFirst();
		}
	}

	/** What is kept, the newest last. */
	public synchronized List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** The newest, if there is one. */
	public synchronized Optional<Entry> newest() {
		return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
	}

	/** Forgets what was noticed so far. */
	public synchronized void clear() {
		entries.clear();
	}
}
