package org.dialtone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The tables of the results, as plain text and Markdown, and all samples as JSON. */
final class Report {

	private static final String HEADING = "%s%s. "
			+ "Ratio: how many times better %s is than the best peer; above 1 is better in every row.";

	private static final Set<String> IN_SHORT = Set.of("crowd-1000", "small-50", "loss");

	private final Results results;
	private final Map<String, double[]> start;
	private final Options options;
	private final Set<String> notes = new TreeSet<>();
	private final List<Table> tables = new ArrayList<>();

	Report(Results results, Map<String, double[]> start, Options options) {
		this.results = results;
		this.start = start;
		this.options = options;
		inShort();
		compare("Speed and completeness", Set.of(Metric.SPEED, Metric.RATE, Metric.ANSWERED, Metric.FAILED,
				Metric.SECONDS, Metric.RETRIES));
		compare("Processor seconds of the server", Set.of(Metric.CPU));
		compare("Memory of the server at the highest, MiB", Set.of(Metric.MEMORY));
		startTimes();
		notes.addAll(results.failures());
		if (results.disturbed() > 0) {
			notes.add("%d samples were taken while other programs used more than a tenth of the processors"
					.formatted(results.disturbed()));
		}
	}

	/** Three digits where they matter; '-' for what was not measured. */
	static String number(double value) {
		if (Double.isNaN(value)) {
			return "-";
		}
		if (value == Math.rint(value) || Math.abs(value) >= 100) {
			return "%,.0f".formatted(value);
		}
		return (Math.abs(value) >= 10 ? "%.1f" : Math.abs(value) >= 0.1 ? "%.2f" : "%.3f").formatted(value);
	}

	String text() {
		return heading() + "\n\n" + tables.stream().map(Table::text).collect(Collectors.joining("\n"))
				+ noteLines("\n").map(line -> line + "\n").collect(Collectors.joining());
	}

	void write() throws IOException {
		Files.writeString(options.target().resolve("results.md"),
				heading() + "\n\n" + tables.stream().map(Table::markdown).collect(Collectors.joining("\n"))
						+ noteLines("\n").map(line -> line + "\n").collect(Collectors.joining()));
		Files.writeString(options.target().resolve("results.json"), json());
	}

	private String heading() {
		return HEADING.formatted(options.rounds() == 1 ? "One round" : "Medians of " + options.rounds() + " rounds, ± half the range",
				options.quick() ? ", with less work" : "",
				results.servers().getFirst()) + "\n"
				+ String.join("; ", options.facts()) + ".";
	}

	private Stream<String> noteLines(String before) {
		return notes.isEmpty() ? Stream.empty()
				: Stream.concat(Stream.of(before + "Notes:"),
						notes.stream().map(note -> "- " + note));
	}

	/** A few lines for those who look no further. */
	private void inShort() {
		var table = table("In short");
		for (var key : results.keys()) {
			if (IN_SHORT.contains(key.row().id()) && key.metric().moreIsBetter()) {
				table.add(line(key));
			}
		}
		if (!table.isEmpty()) {
			tables.add(table);
		}
	}

	private Table table(String title) {
		var header = new ArrayList<>(List.of("load", "unit"));
		header.addAll(results.servers());
		header.addAll(List.of("ratio", "best peer"));
		return new Table(title, header);
	}

	private void compare(String title, Set<Metric> metrics) {
		var table = table(title);
		for (var key : results.keys()) {
			if (metrics.contains(key.metric())) {
				table.add(line(key));
			}
		}
		if (!table.isEmpty()) {
			tables.add(table);
		}
	}

	private List<String> line(Results.Key key) {
		var cells = new ArrayList<>(List.of(key.row().title(), key.metric().unit()));
		for (var server : results.servers()) {
			cells.add(cell(key, server));
			if (!results.note(key, server).isEmpty()) {
				notes.add("%s, %s: %s".formatted(key.row().title(), server, results.note(key, server)));
			}
		}
		var best = results.bestPeer(key);
		double ratio = best == null ? Double.NaN : results.ratio(key, best);
		cells.add(Double.isNaN(ratio) ? "-" : Double.isInfinite(ratio) ? "∞" : "%.2f".formatted(ratio));
		cells.add(best == null ? "-" : best);
		return cells;
	}

	private String cell(Results.Key key, String server) {
		double spread = results.spread(key, server);
		var number = number(results.median(key, server));
		return Double.isNaN(spread) || spread == 0 ? number : "%s ±%.0f%%".formatted(number, 100 * spread);
	}

	private void startTimes() {
		if (!start.isEmpty()) {
			var table = new Table("Start", List.of("what", "s", "lowest", "highest"));
			start.forEach((what, seconds) -> {
				var range = DoubleStream.of(seconds).summaryStatistics();
				table.add(List.of(what, number(Results.median(seconds)), number(range.getMin()), number(range.getMax())));
			});
			tables.add(table);
		}
	}

	private String json() {
		var json = new Json();
		json.object(() -> {
			json.key("facts").array(options.facts(), json::value);
			json.key("quick").value(options.quick());
			json.key("rows").array(results.keys(), key -> json.object(() -> row(json, key)));
			json.key("start").object(() -> start.forEach((what, seconds) -> json.key(what).array(seconds)));
		});
		return json.toString();
	}

	private void row(Json json, Results.Key key) {
		json.key("id").value(key.row().id());
		json.key("title").value(key.row().title());
		json.key("unit").value(key.metric().unit());
		json.key("bestPeer").value(results.bestPeer(key));
		json.key("servers").object(() -> {
			for (var server : results.servers()) {
				var samples = results.samples(key, server);
				if (!samples.isEmpty()) {
					json.key(server).object(() -> server(json, key, server));
				}
			}
		});
	}

	private void server(Json json, Results.Key key, String server) {
		json.key("median").value(results.median(key, server));
		json.key("samples").array(results.samples(key, server).stream().mapToDouble(Sample::value).toArray());
		json.key("note").value(results.note(key, server));
		json.key("generatorShare").array(results.usages(key.row(), server).stream().mapToDouble(Usage::generatorShare).toArray());
		json.key("othersShare").array(results.usages(key.row(), server).stream().mapToDouble(Usage::othersShare).toArray());
	}
}
