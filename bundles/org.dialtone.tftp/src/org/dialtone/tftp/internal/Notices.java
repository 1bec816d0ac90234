package org.dialtone.tftp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

import org.dialtone.serving.events.EventStream;
import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * Publishes notices, a few a second at most: whoever sends rubbish must not fill
 * the log. Used by one thread.
 */
final class Notices {

	private static final int MOST_A_SECOND = 10;
	private static final Logger LOG = System.getLogger(Notices.class.getName());

	private final EventStream events;
	private long secondBegan;
	private int inThisSecond;

	Notices(EventStream events) {
		this.events = events;
	}

	void add(Kind kind, String message) {
		long now = System.nanoTime();
		if (now - secondBegan > TimeUnit.SECONDS.toNanos(1)) {
			secondBegan = now;
			inThisSecond = 0;
		}
		if (++inThisSecond <= MOST_A_SECOND) {
			events.publish(new Notice(kind, message));
		}
	}

	/** A fault of ours: it must not end the server, and must not stay unknown. */
	void fault(Exception e) {
		LOG.log(Level.ERROR, "A packet was dropped", e); //$NON-NLS-1$
		add(Kind.FAULT, NLS.bind(Messages.packet_dropped, e));
	}
}
