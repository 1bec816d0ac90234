package org.dialtone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How long a headless command takes, and how much of it is the start script: that is the time of the same command with
 * a Java that ends at once.
 */
final class StartTime {

	private static final int TIMES = 7;
	private static final String STUB = """
			#!/bin/sh
			for argument; do
				case $argument in -version|--version) exec "%1$s" "$@" ;; esac
				case $argument in -jar|-cp|-classpath) exit 0 ;; esac
			done
			exec "%1$s" "$@"
			""";

	private StartTime() {
	}

	/** Seconds by what was measured; empty where there is no command to start. */
	static Map<String, double[]> measure(Options options) throws IOException, InterruptedException {
		var times = new LinkedHashMap<String, double[]>();
		if (options.command() != null) {
			times.put("headless command (--version)", times(options.command(), Map.of()));
			var java = stub(options.target().resolve("stub-jdk"), Path.of(System.getProperty("java.home")));
			times.put("of it the start script", times(options.command(), Map.of("JAVA_HOME", java.toString())));
		}
		return times;
	}

	private static double[] times(String command, Map<String, String> environment)
			throws IOException, InterruptedException {
		var seconds = new double[TIMES];
		for (int i = -1; i < TIMES; i++) {
			long start = System.nanoTime();
			var builder = new ProcessBuilder("bash", "-c", "exec " + command);
			builder.environment().putAll(environment);
			var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(60, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
			if (i >= 0) { // the first one only fills the caches
				seconds[i] = (System.nanoTime() - start) / 1e9;
			}
		}
		return seconds;
	}

	/** A JDK that looks like the real one, but starts no program. */
	private static Path stub(Path folder, Path jdk) throws IOException {
		var bin = Files.createDirectories(folder.resolve("bin"));
		Files.copy(jdk.resolve("release"), folder.resolve("release"),
				StandardCopyOption.REPLACE_EXISTING);
		for (var tool : new String[] { "javac", "jar", "jlink", "jpackage" }) {
			Files.deleteIfExists(bin.resolve(tool));
			Files.createSymbolicLink(bin.resolve(tool), jdk.resolve("bin").resolve(tool));
		}
		var java = bin.resolve("java");
		Files.writeString(java, STUB.formatted(jdk.resolve("bin/java")));
		java.toFile().setExecutable(true);
		return folder;
	}
}
