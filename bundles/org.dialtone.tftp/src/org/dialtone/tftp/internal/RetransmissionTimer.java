package org.dialtone.tftp.internal;

import java.util.concurrent.TimeUnit;

/**
 * How long to wait for an answer before a packet is sent again, learned from
 * measured round trips (RFC 6298) and doubled after each wait in vain, as RFC 1123
 * section 4.2.3.2 demands. A client that negotiates a timeout (RFC 2349) gets just
 * that. Times are nanoseconds.
 */
final class RetransmissionTimer {

	/** Before anything was measured. */
	private static final long INITIAL = TimeUnit.SECONDS.toNanos(1);

	/**
	 * Phones pause while they write their flash, and a busy machine is late: a packet
	 * sent twice because of that would look like loss in the log.
	 */
	private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(200);

	/** Where packets are known to get lost, waiting is what makes a transfer slow. */
	private static final long LEAST_WITH_LOSS = TimeUnit.MILLISECONDS.toNanos(50);

	/** Phones themselves try again every 4 s. */
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(4);

	/** Round trips that it takes to know how short they can be: the first are longer than others. */
	private static final int ENOUGH = 10;

	private final long negotiated;
	private long smoothed;
	private long variation;
	private long shortest = Long.MAX_VALUE;
	private int measured;
	private long least = LEAST;
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
	 * Takes in a round trip of a packet that was sent only once (Karn's rule).
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
		measured++;
		shortest = Math.min(shortest, roundTrip);
		timeout = Math.clamp(smoothed + 4 * variation, least, LONGEST);
	}

	/** Doubles the wait after one in vain. */
	void backOff() {
		timeout = Math.min(2 * timeout, LONGEST);
	}

	/**
	 * Whether an answer came so soon after a packet was sent again that it must answer
	 * an earlier copy: in less than three quarters of the shortest round trip, as Allman
	 * and Paxson found (SIGCOMM 1999).
	 */
	boolean isTooSoon(long time) {
		return measured >= ENOUGH && time < shortest - shortest / 4;
	}

	/** Whether a round trip is as long as they usually are, or shorter. */
	boolean isUsual(long time) {
		return time <= smoothed + 4 * variation;
	}

	/** A packet was lost: the next wait may be shorter. */
	void lost() {
		least = Math.max(least / 2, LEAST_WITH_LOSS);
	}

	/** The wait was too short. */
	void wasTooShort() {
		least = LEAST;
	}
}
