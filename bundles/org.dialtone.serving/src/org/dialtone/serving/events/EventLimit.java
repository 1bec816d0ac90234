package org.dialtone.serving.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.dialtone.serving.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Decides which events may wait for listeners that do not keep up, so that memory
 * stays bounded and the most important ones get through, and counts the others.
 */
final class EventLimit {

	/** Progress is not added to this many waiting events; the next one says as much. */
	static final int MOST_WITH_PROGRESS = 2_000;

	/** Receptions and starts are not added to this many waiting events. */
	static final int MOST_WITH_DETAILS = 25_000;

	/** Ends are not added to this many: some 15 MB. */
	static final int MOST = 50_000;

	/**
	 * Transfers whose start was admitted. Their ends always are, since whoever heard of
	 * a start would wait for the end for ever. There are no more of them than transfers
	 * that are under way.
	 */
	private final Set<Long> started = ConcurrentHashMap.newKeySet();
	private final AtomicLong requests = new AtomicLong();
	private final AtomicLong details = new AtomicLong();

	/** Whether an event may wait; otherwise it is lost, and counted. */
	boolean admits(ServingEvent event, long waiting) {
		switch (event) {
		case ServingEvent.TransferProgressed progressed -> {
			return countDetail(waiting < MOST_WITH_PROGRESS);
		}
		case ServingEvent.RequestReceived received -> {
			return countDetail(waiting < MOST_WITH_DETAILS);
		}
		case ServingEvent.TransferStarted start -> {
			return countDetail(waiting < MOST_WITH_DETAILS) && started.add(start.request().id());
		}
		case ServingEvent.RequestEnded ended -> {
			boolean admitted = started.remove(ended.record().request().id()) || waiting < MOST;
			if (!admitted) {
				requests.incrementAndGet();
			}
			return admitted;
		}
		case ServingEvent.StateChanged changed -> {
			return true; // rare
		}
		case Notice notice -> {
			return countDetail(waiting < MOST);
		}
		}
	}

	private boolean countDetail(boolean admitted) {
		if (!admitted) {
			details.incrementAndGet();
		}
		return admitted;
	}

	boolean hasLost() {
		return requests.get() > 0 || details.get() > 0;
	}

	/** What was lost since the last call. */
	List<Notice> takeLost() {
		var notices = new ArrayList<Notice>(2);
		long lostRequests = requests.getAndSet(0);
		if (lostRequests > 0) {
			notices.add(new Notice(Kind.REQUESTS_LOST, lostRequests, NLS.bind(Messages.events_requests_lost, lostRequests)));
		}
		long lostDetails = details.getAndSet(0);
		if (lostDetails > 0) {
			notices.add(new Notice(Kind.DETAILS_LOST, lostDetails, NLS.bind(Messages.events_details_lost, lostDetails)));
		}
		return notices;
	}
}
