package org.dialtone.serving.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The request log: how the newest requests ended, in the order in which they ended.
 * Bounded; the oldest entries make room. May be used from any thread. The log of
 * the workbench's servers is an OSGi service.
 */
@Component(service = RequestLog.class)
public final class RequestLog implements ServingListener {

	/** Entries that are kept unless set otherwise. */
	public static final int DEFAULT_CAPACITY = 100_000;

	/**
	 * Entries that are new since a reader last looked.
	 *
	 * @param records the new entries, oldest first
	 * @param next    what to pass to {@link RequestLog#since(long)} next time
	 * @param missed  whether some that the reader has not seen are already gone
	 */
	public record News(List<RequestRecord> records, long next, boolean missed) {
	}

	private final ArrayDeque<RequestRecord> records = new ArrayDeque<>();
	private int capacity = DEFAULT_CAPACITY;
	private long ended;
	private long lost;
	private long dropped;

	/** Starts following a server. */
	@Reference(unbind = "forget", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void follow(EventSource server) {
		server.addListener(this);
	}

	/** Stops following a server; what is known stays. */
	public void forget(EventSource server) {
		server.removeListener(this);
	}

	@Override
	public synchronized void handle(ServingEvent event) {
		if (event instanceof ServingEvent.RequestEnded requestEnded) {
			records.add(requestEnded.record());
			ended++;
			trim();
		} else if (event instanceof ServingEvent.Notice notice && notice.kind() == Kind.REQUESTS_LOST) {
			lost += notice.count();
		}
	}

	/** Requests that were ever entered, whether they are still kept or not: the number of the newest one, which stays its number. */
	public synchronized long total() {
		return ended;
	}

	/** Entries that made room for newer ones since the log was cleared. */
	public synchronized long dropped() {
		return dropped;
	}

	/** Requests that ended and are missing here, because the listeners did not keep up. */
	public synchronized long lost() {
		return lost;
	}

	/**
	 * The requests that ended since a position.
	 *
	 * @param position 0 for all that is kept, or {@link News#next()} of the last call
	 */
	public synchronized News since(long position) {
		long oldest = ended - records.size();
		if (position >= ended) {
			return new News(List.of(), ended, false);
		}
		var news = position <= oldest ? new ArrayList<>(records) : newest((int) (ended - position));
		return new News(news, ended, position < oldest);
	}

	private List<RequestRecord> newest(int count) {
		var newest = new ArrayList<RequestRecord>(count);
		var backwards = records.descendingIterator();
		while (newest.size() < count) {
			newest.add(backwards.next());
		}
		return newest.reversed();
	}

	/** Forgets all entries. */
	public synchronized void clear() {
		records.clear();
		dropped = 0;
	}

	/** Entries that are kept at most. */
	public synchronized int capacity() {
		return capacity;
	}

	/** @param newCapacity how many entries to keep, at least 1; the oldest beyond are dropped */
	public synchronized void setCapacity(int newCapacity) {
		if (newCapacity < 1) {
			throw new IllegalArgumentException("A log keeps at least one entry, not " + newCapacity); //$NON-NLS-1$
		}
		capacity = newCapacity;
		trim();
	}

	private void trim() {
		while (records.size() > capacity) {
			records.remove();
			dropped++;
		}
	}
}
