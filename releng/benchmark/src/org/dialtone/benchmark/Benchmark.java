package org.dialtone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The benchmark: all servers with the same loads, one after the other, round by round, so that a change of the machine's
 * mood meets all of them.
 */
public final class Benchmark {

	/** How often a sample is taken while other programs disturb it. */
	private static final int ATTEMPTS = 3;
	private static final int SECONDS_TO_WAIT = 600;

	private final Options options;
	private final List<ServerSpec> specs;
	private final List<Row> rows;
	private final Results results;
	private final Quiet quiet = new Quiet(SECONDS_TO_WAIT);

	private Benchmark(Options options) {
		this.options = options;
		this.specs = options.servers();
		this.rows = Rows.all(options.quick()).stream().filter(row -> row.matches(options.rows())).toList();
		this.results = new Results(specs.stream().map(ServerSpec::name).distinct().toList());
	}

	/** Exits with 2 when the command line is wrong. */
	public static void main(String[] args) throws IOException, InterruptedException {
		Locale.setDefault(Locale.ROOT);
		try {
			var options = Options.parse(args);
			for (var file : TestFile.all()) {
				file.writeInto(Files.createDirectories(options.root()));
			}
			if (options.soak()) {
				Soak.run(options);
			} else {
				new Benchmark(options).run();
			}
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			System.exit(2);
		}
	}

	private void run() throws IOException, InterruptedException {
		var start = StartTime.measure(options);
		for (int round = 1; round <= options.rounds(); round++) {
			var order = new ArrayList<>(specs);
			Collections.rotate(order, round - 1); // nobody is always the first
			for (var spec : order) {
				drive(spec, round);
			}
			var report = new Report(results, start, options);
			report.write();
			if (round == options.rounds()) {
				System.out.println(report.text());
			}
		}
	}

	private void drive(ServerSpec spec, int round) throws InterruptedException {
		boolean ours = spec.name().equals(results.servers().getFirst());
		var due = rows.stream().filter(row -> row.maxRounds() >= round && spec.takes(row, ours)).toList();
		if (due.isEmpty()) {
			return;
		}
		System.err.printf("round %d of %d: %s%n", round, options.rounds(), spec.name());
		ServerProcess server = null;
		try {
			for (var row : due) {
				if (server == null || !server.isAlive()) {
					close(server);
					server = start(spec);
				}
				measure(server, spec, row, round);
			}
		} catch (IOException | UncheckedIOException e) {
			System.err.println("  " + e.getMessage());
		} finally {
			close(server);
		}
	}

	private static void close(ServerProcess server) {
		if (server != null) {
			server.close();
		}
	}

	private ServerProcess start(ServerSpec spec) throws IOException {
		var server = ServerProcess.start(spec, options.root(), options.logs());
		try {
			Rows.warmUp(server.target());
			return server;
		} catch (IOException | UncheckedIOException e) {
			server.close();
			throw e;
		}
	}

	private void measure(ServerProcess server, ServerSpec spec, Row row, int round) throws InterruptedException {
		try {
			for (int attempt = 1; !measured(server, spec, row, round, attempt == ATTEMPTS); attempt++) {
				quiet.await();
			}
		} catch (IOException | UncheckedIOException e) {
			System.err.printf("  %s: %s%n", row.id(), e.getMessage());
			results.failure(row, spec.name(), e.getMessage());
		}
	}

	/** Takes a sample of all metrics of a row; false when it is of no use. */
	private boolean measured(ServerProcess server, ServerSpec spec, Row row, int round, boolean last)
			throws IOException {
		try (var meter = new Meter(server.handle(), spec.forks())) {
			var samples = row.load().run(server.target(), round);
			var usage = meter.read();
			if (usage.isDisturbed() && !usage.isLong() && !last) {
				System.err.printf("  %s: other programs used %.0f %% of the processors, once more%n", row.id(),
						100 * usage.othersShare());
				return false;
			}
			add(spec, row, samples, usage, server.isAlive());
			return true;
		}
	}

	private void add(ServerSpec spec, Row row, List<Sample> samples, Usage usage, boolean alive) {
		for (var sample : samples) {
			results.add(row, spec.name(), alive ? sample : sample.with("the server broke down"));
			System.err.printf("  %-48s %10s %s %s%n", row.title(), Report.number(sample.value()),
					sample.metric().unit(), alive ? sample.note() : "the server broke down");
		}
		results.usage(row, spec.name(), usage);
		if (alive && row.metered() && samples.stream().noneMatch(sample -> Double.isNaN(sample.value()))) {
			results.add(row, spec.name(), new Sample(Metric.CPU, usage.serverSeconds()));
			results.add(row, spec.name(), new Sample(Metric.MEMORY, usage.peakMebibytes()));
		}
	}
}
