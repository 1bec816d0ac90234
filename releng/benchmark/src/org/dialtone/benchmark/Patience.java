package org.dialtone.benchmark;

import java.util.concurrent.TimeUnit;

/**
 * How long a client waits.
 *
 * @param retryMillis silence after which it sends its last packet again
 * @param tries       how often it sends a packet before it gives up
 * @param totalMillis the time that the whole load may take
 */
record Patience(int retryMillis, int tries, int totalMillis) {

	/** A client on a good network that does not give up soon, so that a server with a queue is not called a failure. */
	static final Patience USUAL = new Patience(1_000, 60, 90_000);

	/** A phone: the same request every four seconds. */
	static final Patience PHONE = new Patience(4_000, 15, 120_000);

	Patience within(int millis) {
		return new Patience(retryMillis, tries, millis);
	}

	long retryNanos() {
		return TimeUnit.MILLISECONDS.toNanos(retryMillis);
	}

	long totalNanos() {
		return TimeUnit.MILLISECONDS.toNanos(totalMillis);
	}
}
