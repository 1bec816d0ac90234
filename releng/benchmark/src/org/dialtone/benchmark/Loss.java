package org.dialtone.benchmark;

import java.util.Random;

/** Loses packets by a seeded random number, the same ones in each run; each way has numbers of its own. */
final class Loss {

	static final Loss NONE = new Loss(0, 0);

	private final double share;
	private final Random sent;
	private final Random received;

	Loss(double share, long seed) {
		this.share = share;
		this.sent = new Random(seed);
		this.received = new Random(~seed);
	}

	boolean losesSent() {
		return share > 0 && sent.nextDouble() < share;
	}

	boolean losesReceived() {
		return share > 0 && received.nextDouble() < share;
	}
}
