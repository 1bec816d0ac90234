package org.dialtone.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long programs take to start: until they end, or until they say their first line. */
final class StartTime {

	private static final int TIMES = 7;
	private static final int LIMIT_SECONDS = 60;

	/**
	 * A program whose start is timed.
	 *
	 * @param label   how it is called in the table
	 * @param command for a shell; {root} becomes the folder of the benchmark's files
	 * @param speaks  whether it is timed until it says its first line, and then ended
	 */
	record Program(String label, String command, boolean speaks) {

		/** Reads {@code LABEL=COMMAND}. */
		static Program parse(String text, boolean speaks) {
			int end = text.indexOf('=');
			if (end < 1) {
				throw new IllegalArgumentException("Not LABEL=COMMAND: " + text);
			}
			return new Program(text.substring(0, end), text.substring(end + 1), speaks);
		}
	}

	private StartTime() {
	}

	/** Seconds by what was measured; the programs take turns. */
	static Map<String, double[]> measure(Options options) throws IOException, InterruptedException {
		var times = new LinkedHashMap<String, double[]>();
		for (int round = -1; round < TIMES; round++) { // the first one only fills the caches
			for (var program : options.programs()) {
				measure(program, program.label(), program.command(), options, round, times);
				if (Affinity.isAvailable()) {
					measure(program, program.label() + "; one processor", Affinity.onFirst(program.command()), options, round, times);
				}
			}
		}
		return times;
	}

	private static void measure(Program program, String label, String command, Options options, int round,
			Map<String, double[]> times) throws IOException, InterruptedException {
		double seconds = seconds(command.replace("{root}", options.root().toString()), program.speaks());
		if (round >= 0) {
			times.computeIfAbsent(label, name -> new double[TIMES])[round] = seconds;
		}
	}

	private static double seconds(String command, boolean speaks) throws IOException, InterruptedException {
		long start = System.nanoTime();
		var process = new ProcessBuilder("bash", "-c", "exec " + command)
				.redirectOutput(speaks ? Redirect.PIPE : Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
		try {
			boolean good = speaks ? process.getInputStream().read() >= 0
					: process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
			if (!good) {
				throw new IOException("It did not start: " + command);
			}
			return (System.nanoTime() - start) / 1e9;
		} finally {
			process.destroy();
			if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		}
	}
}
