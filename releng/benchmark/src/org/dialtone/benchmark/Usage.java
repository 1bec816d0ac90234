package org.dialtone.benchmark;

/**
 * What a load cost: processor seconds of the server and its memory at the highest, how long it took, and how busy this
 * generator (as a share of one processor) and other programs (of all processors) were.
 */
record Usage(double serverSeconds, double peakMebibytes, double wallSeconds, double generatorShare,
		double othersShare) {

	/** Times shorter than this say nothing, since the system counts in hundredths of a second. */
	private static final double SHORT = 0.3;
	private static final double LONG = 20;
	private static final double TOO_BUSY = 0.10;

	/** Whether other programs had so much of the machine that the sample is of no use. */
	boolean isDisturbed() {
		return wallSeconds > SHORT && othersShare > TOO_BUSY;
	}

	/** Whether it took so long that nobody wants to wait for it again. */
	boolean isLong() {
		return wallSeconds > LONG;
	}
}
