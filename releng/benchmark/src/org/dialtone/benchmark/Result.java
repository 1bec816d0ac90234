package org.dialtone.benchmark;

/** How a transfer of a single client went; the block and window size are those that the server granted. */
record Result(boolean good, String reason, long bytes, long nanos, int retries, int blksize, int windowsize) {

	double seconds() {
		return nanos / 1e9;
	}

	double mebibytes() {
		return bytes / (double) (1 << 20);
	}

	double mebibytesPerSecond() {
		return mebibytes() / seconds();
	}
}
