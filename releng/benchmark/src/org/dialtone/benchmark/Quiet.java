package org.dialtone.benchmark;

import java.util.concurrent.TimeUnit;

/** Waits until other programs leave the machine alone, but not for ever. */
final class Quiet {

	private static final int LOOK_MILLIS = 500;
	private static final double ENOUGH = 0.05;

	private long budgetNanos;

	/** With so many seconds to wait in all. */
	Quiet(int seconds) {
		budgetNanos = TimeUnit.SECONDS.toNanos(seconds);
	}

	/** Returns when the machine is quiet, or when the time to wait is used up. */
	void await() throws InterruptedException {
		while (budgetNanos > 0) {
			long start = System.nanoTime();
			double before = Meter.machineSeconds() - Meter.generatorSeconds();
			Thread.sleep(LOOK_MILLIS);
			double used = Meter.machineSeconds() - Meter.generatorSeconds() - before;
			double wall = (System.nanoTime() - start) / 1e9;
			budgetNanos -= System.nanoTime() - start;
			if (used / wall / Affinity.PROCESSORS < ENOUGH) {
				return;
			}
		}
	}
}
