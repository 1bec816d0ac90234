package org.dialtone.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@link Benchmark}.
 *
 * @param servers the first is the one under test, the others are its peers
 * @param facts   what the reader of the results must know, such as versions
 * @param programs those whose start is timed
 * @param patience seconds to wait in all for other programs to leave the machine alone
 */
record Options(List<ServerSpec> servers, Path target, int rounds, boolean quick, boolean soak, String rows,
		List<String> facts, List<StartTime.Program> programs, int patience) {

	static Options parse(String... args) {
		var servers = new ArrayList<ServerSpec>();
		var facts = new ArrayList<String>();
		var programs = new ArrayList<StartTime.Program>();
		String target = null;
		String rows = ".*";
		int rounds = 0;
		int patience = 300;
		boolean quick = false;
		boolean soak = false;
		for (int i = 0; i < args.length; i++) {
			switch (args[i]) {
				case "--quick" -> quick = true;
				case "--soak" -> soak = true;
				case "--server" -> servers.add(ServerSpec.parse(args[++i]));
				case "--target" -> target = args[++i];
				case "--rounds" -> rounds = Integer.parseInt(args[++i]);
				case "--patience" -> patience = Integer.parseInt(args[++i]);
				case "--rows" -> rows = args[++i];
				case "--fact" -> facts.add(args[++i]);
				case "--start" -> programs.add(StartTime.Program.parse(args[++i], false));
				case "--speak" -> programs.add(StartTime.Program.parse(args[++i], true));
				default -> throw new IllegalArgumentException("What is " + args[i] + "?");
			}
		}
		if (servers.isEmpty() || target == null) {
			throw new IllegalArgumentException("--server and --target are needed; see releng/benchmark/run --help");
		}
		if (rounds == 0) {
			rounds = quick ? 1 : 3;
		}
		return new Options(servers, Path.of(target).toAbsolutePath(), rounds, quick, soak, rows, facts, programs, patience);
	}

	Path root() {
		return target.resolve("root");
	}

	Path logs() {
		return target.resolve("logs");
	}
}
