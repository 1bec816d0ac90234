package org.dialtone.tftp.internal;

/**
 * Counts the packets that were sent again, and takes back those that prove
 * needless: the client had just been slow, and the answer to the first copy came
 * after the second was sent. Tells the timer of both. TFTP answers do not say which
 * copy they answer; two things give it away:
 * <ul>
 * <li>an answer that comes sooner than any answer could,
 * <li>a second answer, which means that both copies have arrived.
 * </ul>
 * Whether the client was slow with its very last answer stays unknown, and is
 * counted.
 */
final class Resends {

	private final RetransmissionTimer timer;
	private long count;
	/** The packet before those that the timer sent again, which tells one wait in vain from another. */
	private long base = Long.MIN_VALUE;
	/** How often the timer sent them again. */
	private int rounds;
	/** How many packets these were in all. */
	private int packets;
	/** How many of these rounds have proved needless. */
	private int needless;
	/** How often the answer came again. */
	private int repeats;
	private long sentAt;
	private boolean answered;
	private boolean usual;

	Resends(RetransmissionTimer timer) {
		this.timer = timer;
	}

	/** Packets that had to be sent again, as far as is known. */
	long count() {
		return count;
	}

	/** A packet was sent again because the client showed that it lacks it. */
	void askedAgain() {
		count++;
	}

	/** The wait for an answer was in vain; what is sent next are packets that were sent before. */
	void timedOut(long lastAnswered) {
		if (answered || base != lastAnswered) {
			base = lastAnswered;
			forget();
		}
		rounds++;
	}

	private void forget() {
		rounds = 0;
		packets = 0;
		needless = 0;
		repeats = 0;
		answered = false;
	}

	/** A packet was sent that had been sent before. */
	void sentAgain(long now) {
		count++;
		if (rounds > 0 && !answered) {
			packets++;
			sentAt = now;
		}
	}

	/** An answer came that moves the transfer on. */
	void answered(long now) {
		if (rounds == 0) {
			return;
		}
		if (answered) { // the answer to the packet after them: a second one would have come before it
			if (usual && needless == 0) {
				timer.lost();
			}
			forget();
			return;
		}
		answered = true;
		usual = timer.isUsual(now - sentAt);
		if (timer.isTooSoon(now - sentAt)) {
			takeBack();
		}
	}

	/**
	 * The last answer came again.
	 *
	 * @return whether that is because packets were sent again, which means that this was
	 *         needless
	 */
	boolean answeredAgain() {
		if (!answered || repeats == rounds) {
			return false;
		}
		repeats++;
		if (needless < repeats) {
			takeBack();
		}
		return true;
	}

	private void takeBack() {
		needless++;
		count -= packets / rounds;
		timer.wasTooShort();
	}
}
