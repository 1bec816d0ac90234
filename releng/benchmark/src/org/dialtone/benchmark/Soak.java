package org.dialtone.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An hour's worth of a busy bench in a few minutes: 20,000 transfers of 256 KiB and 50,000 requests for missing files.
 * Memory that grows with the number of requests shows itself as a last quarter above the first.
 */
final class Soak {

	private static final int SLICES = 40;
	private static final int TRANSFERS = 20_000;
	private static final int MISSING = 50_000;
	private static final int AT_ONCE = 100;

	private Soak() {
	}

	static void run(Options options) throws IOException, InterruptedException {
		int slices = options.quick() ? SLICES / 4 : SLICES;
		var table = new Table("Memory over %,d transfers of 256 KiB and %,d requests for missing files, MiB".formatted(
				TRANSFERS / SLICES * slices, MISSING / SLICES * slices), List.of("server", "resident, first quarter",
						"resident, last quarter", "heap in use, start", "heap in use, end", "failed"));
		for (var spec : options.servers()) {
			if (spec.onlyRow() == null) {
				try (var server = ServerProcess.start(spec, options.root(), options.logs())) {
					table.add(soak(spec.name(), server, slices));
				}
			}
		}
		System.out.println(table.text());
		Files.writeString(options.target().resolve("soak.md"), table.markdown());
	}

	private static List<String> soak(String name, ServerProcess server, int slices)
			throws IOException, InterruptedException {
		var resident = new ArrayList<Double>();
		int failed = 0;
		double firstHeap = Double.NaN;
		for (int slice = 0; slice < slices; slice++) {
			failed += crowd(server.target(), TRANSFERS / SLICES, Request.plain(TestFile.QUARTER));
			failed += crowd(server.target(), MISSING / SLICES, Request.missing("missing.bin"));
			resident.add(Meter.residentMebibytes(server.handle()));
			System.err.printf("%s: %d of %d, %s MiB resident%n", name, slice + 1, slices,
					Report.number(resident.getLast()));
			if (slice == slices / 10) {
				firstHeap = heapInUse(server.handle());
			}
		}
		int quarter = Math.max(1, slices / 4);
		return List.of(name, median(resident.subList(0, quarter)),
				median(resident.subList(slices - quarter, slices)), Report.number(firstHeap),
				Report.number(heapInUse(server.handle())), Integer.toString(failed));
	}

	private static int crowd(Target target, int count, Request request) throws IOException {
		try (var crowd = new Crowd(target, Patience.USUAL)) {
			return crowd.run(IntStream.range(0, count).mapToObj(i -> List.of(request)).toList(), AT_ONCE).failed;
		}
	}

	private static String median(List<Double> values) {
		return Report.number(Results.median(values.stream().mapToDouble(Double::doubleValue).toArray()));
	}

	/** What is alive in the heap of a Java server, after a full collection, in MiB; NaN where it is none. */
	private static double heapInUse(ProcessHandle server) throws IOException, InterruptedException {
		var java = Stream.concat(Stream.of(server), server.descendants())
				.filter(handle -> handle.info().command().orElse("").endsWith("/java")).findFirst();
		return java.isEmpty() ? Double.NaN : liveBytes(java.get().pid()).orElse(Double.NaN) / (1 << 20);
	}

	private static OptionalDouble liveBytes(long pid) throws IOException, InterruptedException {
		var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		var process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.class_histogram")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
		process.waitFor();
		return lines.filter(line -> line.startsWith("Total")).mapToDouble(
				line -> Arrays.stream(line.split(" +")).skip(2).mapToLong(Long::parseLong).findFirst().orElse(0))
				.findFirst();
	}
}
