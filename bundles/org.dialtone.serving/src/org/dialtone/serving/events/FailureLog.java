package org.dialtone.serving.events;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/**
 * Logs what foreign code threw, once a second at most: a listener that fails at
 * every event would fill the disk.
 */
final class FailureLog {

	private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final Logger LOG = System.getLogger(FailureLog.class.getName());

	private long loggedAt = System.nanoTime() - INTERVAL_NANOS;
	private long unlogged;

	/** Logs a failure, or counts it; never throws, whatever the failure does when it is printed. */
	synchronized void add(String what, Throwable failure) {
		long now = System.nanoTime();
		if (now - loggedAt < INTERVAL_NANOS) {
			unlogged++;
			return;
		}
		loggedAt = now;
		try {
			LOG.log(Level.ERROR, unlogged == 0 ? what : what + ", after " + unlogged + " more failures", failure); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (Throwable e) {
			logName(what, failure);
		}
		unlogged = 0;
	}

	private static void logName(String what, Throwable failure) {
		try {
			LOG.log(Level.ERROR, what + ": " + failure.getClass().getName()); //$NON-NLS-1$
		} catch (Throwable e) {
			// there is no memory even for that, or no log
		}
	}
}
