package org.dialtone.benchmark;

/** What a row measures. */
enum Metric {

	SPEED("MiB/s", true), RATE("a second", true), ANSWERED("answered", true), FAILED("failed", false),
	SECONDS("s", false), RETRIES("retries", false), CPU("CPU s", false), MEMORY("MiB", false);

	private final String unit;
	private final boolean moreIsBetter;

	Metric(String unit, boolean moreIsBetter) {
		this.unit = unit;
		this.moreIsBetter = moreIsBetter;
	}

	String unit() {
		return unit;
	}

	boolean moreIsBetter() {
		return moreIsBetter;
	}

	boolean isBetter(double value, double other) {
		return moreIsBetter ? value > other : value < other;
	}
}
