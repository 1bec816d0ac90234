package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The materialised product, started through its own script as its user would,
 * with a home folder that nobody else uses. Closing it ends what still runs.
 */
final class RunningProduct implements AutoCloseable {

	private final Process process;
	private final Path output;
	private final Path errors;

	private RunningProduct(Process process, Path output, Path errors) {
		this.process = process;
		this.output = output;
		this.errors = errors;
	}

	/**
	 * Starts it.
	 *
	 * @param install   folder of the product
	 * @param home      what Java shall take for the user's home
	 * @param arguments for the start script
	 */
	static RunningProduct start(Path install, Path home, String... arguments) throws IOException {
		return start(List.of(), install, home, arguments);
	}

	/** As {@link #start(Path, Path, String...)}, by way of a command that runs commands. */
	static RunningProduct start(List<String> through, Path install, Path home, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(through);
		command.add(install.resolve("dialtone").toString());
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile("dialtone", ".out");
		Path errors = Files.createTempFile("dialtone", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
		builder.directory(home.toFile());
		builder.environment().remove("XDG_DATA_HOME");
		builder.environment().put("HOME", home.toString());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("DIALTONE_JAVA_OPTIONS", "-Duser.home=" + home);
		return new RunningProduct(builder.start(), output, errors);
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** Waits for the end. */
	int exitCode() throws InterruptedException, IOException {
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it still runs:%n%s%s", output(), errors()).isTrue();
		return process.exitValue();
	}

	/** Sends SIGTERM to the process that was started, and to no other. */
	void terminate() {
		process.destroy();
	}

	/** Sends SIGINT, as Ctrl+C does. */
	void interrupt() throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
	}

	/** What it printed to standard output so far. */
	String output() throws IOException {
		return Files.readString(output);
	}

	/** What it printed to standard error so far. */
	String errors() throws IOException {
		return Files.readString(errors);
	}

	/** Waits until it has printed a whole line to standard output. */
	String firstLine() throws IOException, InterruptedException {
		for (int i = 0; i < 600 && !output().contains("\n") && isAlive(); i++) {
			Thread.sleep(50);
		}
		return output().lines().findFirst().orElseThrow(() -> new AssertionError("It printed nothing."));
	}

	@Override
	public void close() throws IOException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		Files.deleteIfExists(output);
		Files.deleteIfExists(errors);
	}
}
