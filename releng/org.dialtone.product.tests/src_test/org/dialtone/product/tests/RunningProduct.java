package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built product, started through its own script as a user would start it,
 * with a home folder of its own. Closing it ends whatever is still running.
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
	 * @param install   the folder of the product
	 * @param home      the user's home folder
	 * @param arguments the arguments of the start script
	 */
	static RunningProduct start(Path install, Path home, String... arguments) throws IOException {
		return start(List.of(), install, home, arguments);
	}

	/** The same, run through another command, such as {@code env} or {@code setpriv}. */
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
		builder.environment().put("XDG_CONFIG_HOME", stillLife().toString());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("DIALTONE_JAVA_OPTIONS", "-Duser.home=" + home);
		return new RunningProduct(builder.start(), output, errors);
	}

	/** Settings under which nothing on the screen moves by itself, no cursor and no menu, so that pictures can be compared. */
	private static Path stillLife() throws IOException {
		Path settings = Path.of("target", "config").toAbsolutePath();
		Files.writeString(Files.createDirectories(settings.resolve("gtk-3.0")).resolve("settings.ini"),
				"[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
		return settings;
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** Waits until it ends. */
	int exitCode() throws InterruptedException, IOException {
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("still running:%n%s%s", output(), errors()).isTrue();
		return process.exitValue();
	}

	/** Sends SIGTERM to the start script only. */
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

	/** Waits for the first whole line on standard output. */
	String firstLine() throws IOException, InterruptedException {
		for (int i = 0; i < 600 && !output().contains("\n") && isAlive(); i++) {
			Thread.sleep(50);
		}
		return output().lines().findFirst().orElseThrow(() -> new AssertionError("nothing was printed"));
	}

	@Override
	public void close() throws IOException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		Files.deleteIfExists(output);
		Files.deleteIfExists(errors);
	}
}
