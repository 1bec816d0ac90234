package org.dialtone.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@link Benchmark}.
 *
 * @param servers the first is the one under test, the others are its peers
 * @param facts   what the reader of the results must know, such as versions
 * @param command the command whose start is timed, or null
 */
record Options(List<ServerSpec> servers, Path target, int rounds, boolean quick, boolean soak, String rows,
		List<String> facts, String command) {

	static Options parse(String... args) {
		var servers = new ArrayList<ServerSpec>();
		var facts = new ArrayList<String>();
		String target = null;
		String rows = ".*";
		String command = null;
		int rounds = 0;
		boolean quick = false;
		boolean soak = false;
		for (int i = 0; i < args.length; i++) {
			switch (args[i]) {
				case "--quick" -> quick = true;
				case "--soak" -> soak = true;
				case "--server" -> servers.add(ServerSpec.parse(args[++i]));
				case "--target" -> target = args[++i];
				case "--rounds" -> rounds = Integer.parseInt(args[++i]);
				case "--rows" -> rows = args[++i];
				case "--fact" -> facts.add(args[++i]);
				case "--start" -> command = args[++i];
				default -> throw new IllegalArgumentException("What is " + args[i] + "?");
			}
		}
		if (servers.isEmpty() || target == null) {
			throw new IllegalArgumentException("--server and --target are needed; see releng/benchmark/run --help");
		}
		if (rounds == 0) {
			rounds = quick ? 1 : 5;
		}
		return new Options(servers, Path.of(target).toAbsolutePath(), rounds, quick, soak, rows, facts, command);
	}

	Path root() {
		return target.resolve("root");
	}

	Path logs() {
		return target.resolve("logs");
	}
}
