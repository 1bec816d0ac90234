package org.dialtone.ui.refresh;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Runs something on the display's thread soon after it was requested, however often
 * that is: at most once in an interval, never more than a quarter of the time, and
 * not at all while nobody can see it.
 */
public final class Throttle {

	private static final int NANOS_PER_MILLI = 1_000_000;

	private final Control owner;
	private final Display display;
	private final long interval;
	private final Runnable action;
	private final AtomicBoolean requested = new AtomicBoolean();
	private volatile boolean enabled = true;
	private long next = System.nanoTime();

	/**
	 * @param owner  nothing runs once this control is disposed
	 * @param millis the shortest time between two runs
	 */
	public Throttle(Control owner, int millis, Runnable action) {
		this.owner = owner;
		display = owner.getDisplay();
		interval = (long) millis * NANOS_PER_MILLI;
		this.action = action;
	}

	/** Asks for a run; from any thread. */
	public void request() {
		if (!requested.getAndSet(true) && enabled && !display.isDisposed()) {
			display.asyncExec(this::plan);
		}
	}

	/** Whether the result of a run can be seen; a run that was requested in the meantime follows at once. */
	public void setEnabled(boolean enable) {
		enabled = enable;
		if (enable && requested.get()) {
			run();
		}
	}

	private void plan() {
		long wait = next - System.nanoTime();
		if (wait <= 0) {
			run();
		} else {
			display.timerExec((int) (wait / NANOS_PER_MILLI) + 1, this::run);
		}
	}

	private void run() {
		if (!enabled || owner.isDisposed() || !requested.compareAndSet(true, false)) {
			return;
		}
		long start = System.nanoTime();
		action.run();
		long end = System.nanoTime();
		next = Math.max(start + interval, end + 3 * (end - start));
	}
}
