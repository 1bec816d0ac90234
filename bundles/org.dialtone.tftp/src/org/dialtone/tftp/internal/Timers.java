package org.dialtone.tftp.internal;

import java.util.PriorityQueue;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Wakes transfers at their deadlines. A transfer moves its deadline with every
 * packet; the queue is touched only when a deadline comes closer, or when the
 * moment that was noted has come and the deadline has moved on meanwhile.
 */
final class Timers {

	/** Something with a deadline, used by one {@link Timers} only. */
	abstract static class Timed {
		private long deadline = Long.MAX_VALUE;
		private @Nullable Note note;

		/** Called when the deadline has come; usually sets the next one. */
		abstract void deadlineReached(long now);
	}

	/** A moment to look at somebody's deadline; nobody's once it is no longer needed. */
	private static final class Note {
		private final long time;
		private @Nullable Timed timed;

		Note(long time, Timed timed) {
			this.time = time;
			this.timed = timed;
		}
	}

	private final PriorityQueue<Note> notes = new PriorityQueue<>((a, b) -> Long.compare(a.time, b.time));

	/** Sets the deadline, in nanoseconds of {@link System#nanoTime()}. */
	void set(Timed timed, long deadline) {
		timed.deadline = deadline;
		var note = timed.note;
		if (note == null || deadline < note.time) {
			drop(timed);
			var earlier = new Note(deadline, timed);
			timed.note = earlier;
			notes.add(earlier);
		}
	}

	/** Forgets a deadline; nothing of it is kept. */
	void cancel(Timed timed) {
		timed.deadline = Long.MAX_VALUE;
		drop(timed);
	}

	private static void drop(Timed timed) {
		var note = timed.note;
		if (note != null) {
			note.timed = null;
			timed.note = null;
		}
	}

	/** Wakes all whose deadline has come. */
	void expire(long now) {
		while (!notes.isEmpty() && notes.element().time <= now) {
			var timed = notes.remove().timed;
			if (timed == null) {
				continue;
			}
			timed.note = null;
			if (timed.deadline <= now) {
				timed.deadlineReached(now);
			} else {
				set(timed, timed.deadline);
			}
		}
	}

	/** When {@link #expire} has work to do next, or {@link Long#MAX_VALUE}. */
	long next() {
		return notes.isEmpty() ? Long.MAX_VALUE : notes.element().time;
	}
}
