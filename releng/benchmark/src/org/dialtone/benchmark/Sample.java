package org.dialtone.benchmark;

/**
 * One number that was measured.
 *
 * @param value NaN where the server lacks what is measured
 * @param note  what a reader must know about the number, such as a smaller block than asked for; mostly empty
 */
record Sample(Metric metric, double value, String note) {

	Sample(Metric metric, double value) {
		this(metric, value, "");
	}

	Sample with(String otherNote) {
		return new Sample(metric, value, otherNote);
	}

	static Sample none(Metric metric, String why) {
		return new Sample(metric, Double.NaN, why);
	}
}
