package org.dialtone.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All samples: by row and metric in the order of the rows, then by server. */
final class Results {

	/** A line of a table. */
	record Key(Row row, Metric metric) {
	}

	private final List<String> servers;
	private final Map<Key, Map<String, List<Sample>>> samples = new LinkedHashMap<>();
	private final Map<String, List<Usage>> usages = new HashMap<>();
	private final List<String> failures = new ArrayList<>();

	/** The first server is the one under test. */
	Results(List<String> servers) {
		this.servers = servers;
	}

	List<String> servers() {
		return servers;
	}

	List<Key> keys() {
		return List.copyOf(samples.keySet());
	}

	void add(Row row, String server, Sample sample) {
		samples.computeIfAbsent(new Key(row, sample.metric()), key -> new LinkedHashMap<>())
				.computeIfAbsent(server, name -> new ArrayList<>()).add(sample);
	}

	/** Says that a row could not be measured. */
	void failure(Row row, String server, String why) {
		failures.add("%s, %s: %s".formatted(row.title(), server, why));
	}

	List<String> failures() {
		return failures;
	}

	void usage(Row row, String server, Usage usage) {
		usages.computeIfAbsent(row.id() + '/' + server, id -> new ArrayList<>()).add(usage);
	}

	List<Usage> usages(Row row, String server) {
		return usages.getOrDefault(row.id() + '/' + server, List.of());
	}

	/** How many samples are of little use. */
	long disturbed() {
		return usages.values().stream().flatMap(List::stream).filter(Usage::isDisturbed).count();
	}

	List<Sample> samples(Key key, String server) {
		return samples.getOrDefault(key, Map.of()).getOrDefault(server, List.of());
	}

	/** The middle of what was measured; NaN where the server lacks it. */
	double median(Key key, String server) {
		return median(samples(key, server).stream().mapToDouble(Sample::value).toArray());
	}

	static double median(double[] values) {
		if (values.length == 0) {
			return Double.NaN;
		}
		var sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/** Half the distance between the highest and the lowest sample, as a share of the median. */
	double spread(Key key, String server) {
		var statistics = samples(key, server).stream().mapToDouble(Sample::value).summaryStatistics();
		double median = median(key, server);
		return median == 0 ? 0 : (statistics.getMax() - statistics.getMin()) / 2 / median;
	}

	/** What a reader must know about the server's numbers in this row; mostly empty. */
	String note(Key key, String server) {
		return samples(key, server).stream().map(Sample::note).filter(note -> !note.isEmpty()).findFirst().orElse("");
	}

	/** The server that is best in this row of all but the first; null where none has it. */
	String bestPeer(Key key) {
		String best = null;
		for (var peer : servers.subList(1, servers.size())) {
			double value = median(key, peer);
			if (!Double.isNaN(value) && (best == null || key.metric().isBetter(value, median(key, best)))) {
				best = peer;
			}
		}
		return best;
	}

	/** How many times better the first server is than another: above 1 is better, whatever is measured. */
	double ratio(Key key, String peer) {
		double ours = median(key, servers.getFirst());
		double theirs = median(key, peer);
		if (ours == theirs) {
			return 1;
		}
		return key.metric().moreIsBetter() ? ours / theirs : theirs / ours;
	}
}
