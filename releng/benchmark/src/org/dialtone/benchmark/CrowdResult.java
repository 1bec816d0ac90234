package org.dialtone.benchmark;

import java.util.Map;
import java.util.TreeMap;

/** How many clients got what they asked for, and how long all of them took. */
final class CrowdResult {

	int good;
	int failed;
	/** Clients that got everything without sending anything twice. */
	int goodAtOnce;
	int retries;
	long bytes;
	long nanos;
	private final Map<String, Integer> reasons = new TreeMap<>();

	void good(boolean waited) {
		good++;
		if (!waited) {
			goodAtOnce++;
		}
	}

	void failed(String reason) {
		failed++;
		reasons.merge(reason, 1, Integer::sum);
	}

	double seconds() {
		return nanos / 1e9;
	}

	double mebibytesPerSecond() {
		return bytes / (double) (1 << 20) / seconds();
	}

	double perSecond() {
		return good / seconds();
	}

	/** Why clients failed and how many for each reason; empty where none did. */
	String reasonsText() {
		return reasons.isEmpty() ? "" : reasons.toString();
	}
}
