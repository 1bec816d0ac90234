package org.dialtone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The load generator by hand: one load against one server on loopback. */
public final class Load {

	private static final String USAGE = """
			Usage: java -cp releng/benchmark/target/classes org.dialtone.benchmark.Load COMMAND [--OPTION VALUE]...
			  files --root DIR                  write the files of the benchmark into a folder
			  get --port P --file F             one client; [--blksize N] [--windowsize N] [--repeat N]
			                                    [--loss 0.01 --seed N] [--retry-millis N] [--seconds N]
			                                    [--compare FILE] where F is none of the benchmark's files
			  row --port P --row REGEX          rows of the benchmark; [--repeat N] [--quick true]
			  rows                              list them
			Each takes [--host ADDRESS]: 127.0.0.1, or another loopback address. No other is accepted.""";

	private final Map<String, String> options = new HashMap<>();

	private Load() {
	}

	/** Exits with 1 when a transfer went wrong and with 2 when the command line did. */
	public static void main(String[] args) throws IOException {
		try {
			System.exit(new Load().run(new ArrayDeque<>(java.util.List.of(args))) ? 0 : 1);
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			System.exit(2);
		}
	}

	private boolean run(Deque<String> args) throws IOException {
		var command = args.isEmpty() ? "" : args.remove();
		while (args.size() > 1) {
			options.put(args.remove(), args.remove());
		}
		return switch (args.isEmpty() ? command : "") {
			case "files" -> files();
			case "get" -> get();
			case "row" -> row();
			case "rows" -> rows();
			default -> throw new IllegalArgumentException(USAGE);
		};
	}

	private boolean files() throws IOException {
		var root = Files.createDirectories(Path.of(text("--root", null)));
		for (var file : TestFile.all()) {
			file.writeInto(root);
		}
		return true;
	}

	private boolean get() throws IOException {
		var file = text("--file", null);
		var request = new Request(file, number("--blksize", Request.PLAIN_BLOCK), number("--windowsize", 1), check(file));
		var loss = new Loss(Double.parseDouble(text("--loss", "0")), number("--seed", 1));
		var patience = new Patience(number("--retry-millis", 1_000), 8, 1_000 * number("--seconds", 90));
		var target = target();
		boolean good = true;
		try (var client = new SingleClient(target, patience, loss)) {
			for (int i = 0; i < number("--repeat", 1); i++) {
				try (var socket = new Sockets(target).open(i)) {
					var result = client.run(request, socket);
					good &= result.good();
					print(result);
				}
			}
		}
		return good;
	}

	private Check check(String file) throws IOException {
		var compare = options.get("--compare");
		if (compare != null) {
			return new FileCheck(Path.of(compare));
		}
		return file.startsWith("missing") ? null
				: TestFile.named(file).orElseThrow(() -> new IllegalArgumentException(
						file + " is no file of the benchmark: say with --compare what it shall hold"));
	}

	private static void print(Result result) {
		System.out.printf("%s %,d bytes in %.3f s, %.2f MiB/s, blksize %d, windowsize %d, %d retries %s%n",
				result.good() ? "good" : "BAD", result.bytes(), result.seconds(), result.mebibytesPerSecond(),
				result.blksize(), result.windowsize(), result.retries(), result.reason());
	}

	private boolean row() throws IOException {
		var target = target();
		for (int i = 1; i <= number("--repeat", 1); i++) {
			for (var row : Rows.all(Boolean.parseBoolean(text("--quick", "false")))) {
				if (row.matches(text("--row", ".*"))) {
					for (var sample : row.load().run(target, i)) {
						System.out.printf("%-34s %12.2f %s %s%n", row.title(), sample.value(), sample.metric().unit(),
								sample.note());
					}
				}
			}
		}
		return true;
	}

	private static boolean rows() {
		Rows.all(false).forEach(row -> System.out.printf("%-16s %s%n", row.id(), row.title()));
		return true;
	}

	private Target target() {
		return Target.of(text("--host", "127.0.0.1"), number("--port", 69));
	}

	private int number(String option, int otherwise) {
		return Integer.parseInt(text(option, Integer.toString(otherwise)));
	}

	private String text(String option, String otherwise) {
		var value = options.getOrDefault(option, otherwise);
		if (value == null) {
			throw new IllegalArgumentException(option + " is missing.\n" + USAGE);
		}
		return value;
	}
}
