package org.dialtone.tftp.internal;

import java.util.concurrent.TimeUnit;

/**
 * How long to wait for an answer before a packet is sent again, learned from
 * measured round trips (RFC 6298) and doubled for each time in vain, as RFC 1123
 * section 4.2.3.2 demands. A client that negotiates a timeout (RFC 2349) gets just
 * that. Times are nanoseconds.
 */
final class RetransmissionTimer {

	/** Before anything was measured. */
	private static final long INITIAL = TimeUnit.SECONDS.toNanos(1);

	/**
	 * Never shorter: phones stop for some milliseconds while they write their flash,
	 * and a packet sent twice for that would look like loss in the log.
	 */
	private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(30);

	/** Never longer: phones themselves try again every 4 s. */
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(4);

	private final long negotiated;
	private long smoothed;
	private long variation;
	private long timeout = INITIAL;

	/** @param negotiatedSeconds the agreed timeout option, or 0 when there is none */
	RetransmissionTimer(long negotiatedSeconds) {
		negotiated = TimeUnit.SECONDS.toNanos(negotiatedSeconds);
	}

	/** How long to wait now. */
	long timeout() {
		return negotiated > 0 ? negotiated : timeout;
	}

	/**
	 * Takes in a round trip of a packet that was sent once only (Karn's rule).
	 *
	 * @param roundTrip from sending to the answer
	 */
	void measured(long roundTrip) {
		if (smoothed == 0) {
			smoothed = roundTrip;
			variation = roundTrip / 2;
		} else {
			variation += (Math.abs(smoothed - roundTrip) - variation) / 4;
			smoothed += (roundTrip - smoothed) / 8;
		}
		timeout = Math.clamp(smoothed + 4 * variation, SHORTEST, LONGEST);
	}

	/** Doubles the wait after one in vain. */
	void backOff() {
		timeout = Math.min(2 * timeout, LONGEST);
	}
}
