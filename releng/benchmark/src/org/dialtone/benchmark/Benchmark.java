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

	private final Options options;
	private final List<ServerSpec> specs;
	private final List<Row> rows;
	private final Results results;
	private final Quiet quiet;

	private Benchmark(Options options) {
		this.options = options;
		this.quiet = new Quiet(options.patience());
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
		warmUpGenerator();
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

	/** So that the first server of all does not meet a generator that is as cold as itself. */
	private void warmUpGenerator() throws IOException {
		try (var server = start(specs.getFirst(), true)) {
			Rows.warmUp(server.target());
		}
	}

	/** Cold rows first, each with a server of its own; then one server is warmed up for all others. */
	private void drive(ServerSpec spec, int round) throws InterruptedException {
		boolean ours = spec.name().equals(results.servers().getFirst());
		var due = rows.stream().filter(row -> row.maxRounds() >= round && spec.takes(row, ours)).toList();
		if (due.isEmpty()) {
			return;
		}
		System.err.printf("round %d of %d: %s%n", round, options.rounds(), spec.name());
		for (var row : due) {
			if (row.state() == Row.State.COLD) {
				measure(spec, row, round, () -> start(spec, row.shared()));
			}
		}
		try (var warm = new WarmServer(spec)) {
			for (boolean shared : new boolean[] { true, false }) {
				for (var row : due) {
					if (row.state() == Row.State.WARM && row.shared() == shared) {
						measure(spec, row, round, () -> warm.get(shared));
					}
				}
			}
		}
	}

	private ServerProcess start(ServerSpec spec, boolean shared) throws IOException {
		return ServerProcess.start(spec, options.root(), options.logs(), shared);
	}

	/** Gives a server that runs. */
	private interface Starter {
		ServerProcess start() throws IOException;
	}

	/** A server that is warmed up once, and again after it broke down. */
	private final class WarmServer implements AutoCloseable {

		private final ServerSpec spec;
		private ServerProcess server;
		private boolean shared;

		WarmServer(ServerSpec spec) {
			this.spec = spec;
		}

		ServerProcess get(boolean onAllProcessors) throws IOException {
			if (server == null || !server.isAlive()) {
				close();
				server = Benchmark.this.start(spec, true);
				shared = true;
				Rows.warmUp(server.target());
			}
			if (shared && !onAllProcessors) {
				server.onOneProcessor();
				shared = false;
			}
			return server;
		}

		@Override
		public void close() {
			if (server != null) {
				server.close();
				server = null;
			}
		}
	}

	private void measure(ServerSpec spec, Row row, int round, Starter starter) throws InterruptedException {
		try {
			for (int attempt = 1; !measured(starter, spec, row, round, attempt == ATTEMPTS); attempt++) {
				quiet.await();
			}
		} catch (IOException | UncheckedIOException e) {
			System.err.printf("  %s: %s%n", row.id(), e.getMessage());
			results.failure(row, spec.name(), e.getMessage());
		}
	}

	private boolean measured(Starter starter, ServerSpec spec, Row row, int round, boolean last) throws IOException {
		var server = starter.start();
		try {
			return measured(server, spec, row, round, last);
		} finally {
			if (row.state() == Row.State.COLD) {
				server.close();
			}
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
		if (alive && samples.stream().noneMatch(sample -> Double.isNaN(sample.value()))) {
			if (row.metered().contains(Metric.CPU)) {
				results.add(row, spec.name(), new Sample(Metric.CPU, usage.serverSeconds()));
			}
			if (row.metered().contains(Metric.MEMORY)) {
				results.add(row, spec.name(), new Sample(Metric.MEMORY, usage.peakMebibytes()));
				System.err.printf("  %-48s %10s MiB%n", row.title(), Report.number(usage.peakMebibytes()));
			}
		}
	}
}
