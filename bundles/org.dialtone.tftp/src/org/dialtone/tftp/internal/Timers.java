package org.dialtone.tftp.internal;

import java.util.PriorityQueue;

/**
 * Wakes transfers at their deadlines. A transfer moves its deadline with every
 * packet; the queue is touched only when a deadline comes closer, or when the
 * moment that was noted has come and the deadline has moved on meanwhile.
 */
final class Timers {

	/** Something with a deadline, used by one {@link Timers} only. */
	abstract static class Timed {
		private long deadline = Long.MAX_VALUE;
		private long noted = Long.MAX_VALUE;

		/** Called when the deadline has come; usually sets the next one. */
		abstract void deadlineReached(long now);
	}

	private record Note(long time, Timed timed) {
	}

	private final PriorityQueue<Note> notes = new PriorityQueue<>((a, b) -> Long.compare(a.time, b.time));

	/** Sets the deadline, in nanoseconds on the scale of {@link System#nanoTime()} minus the loop's start. */
	void set(Timed timed, long deadline) {
		timed.deadline = deadline;
		if (deadline < timed.noted) {
			timed.noted = deadline;
			notes.add(new Note(deadline, timed));
		}
	}

	void cancel(Timed timed) {
		timed.deadline = Long.MAX_VALUE;
	}

	/** Wakes all whose deadline has come. */
	void expire(long now) {
		for (var note = notes.peek(); note != null && note.time <= now; note = notes.peek()) {
			notes.remove();
			var timed = note.timed;
			if (note.time != timed.noted) {
				continue; // an earlier moment was noted later on
			}
			timed.noted = Long.MAX_VALUE;
			if (timed.deadline <= now) {
				timed.deadline = Long.MAX_VALUE;
				timed.deadlineReached(now);
			} else if (timed.deadline != Long.MAX_VALUE) {
				set(timed, timed.deadline);
			}
		}
	}

	/** When {@link #expire} has work to do next, or {@link Long#MAX_VALUE}. */
	long next() {
		var note = notes.peek();
		return note == null ? Long.MAX_VALUE : note.time;
	}
}
