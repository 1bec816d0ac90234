package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.condition.OS;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code dialtone serve} in a process of its own. Every wait is bounded. */
final class ServeProcess implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 30;

	private final long begun = System.nanoTime();
	private final Process process;
	private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
	private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

	/** Serves a folder on a free port of 127.0.0.1. */
	static ServeProcess start(Path root, String... more) throws IOException {
		return new ServeProcess(command(root, more), Integer.MAX_VALUE);
	}

	/**
	 * Starts a command that runs the server in the end.
	 *
	 * @param lines of standard output that are read before it is closed, as a pipe is
	 *              whose reader ended
	 */
	ServeProcess(List<String> command, int lines) throws IOException {
		var builder = new ProcessBuilder(command);
		builder.environment().remove("DISPLAY");
		builder.environment().remove("WAYLAND_DISPLAY");
		process = builder.start();
		follow(process.getInputStream(), output, lines);
		follow(process.getErrorStream(), messages, Integer.MAX_VALUE);
	}

	static List<String> command(Path root, String... more) {
		var command = new ArrayList<String>();
		if (OS.LINUX.isCurrentOs()) {
			// a shell that runs the tests in the background makes its children deaf to SIGINT
			command.addAll(List.of("env", "--default-signal=INT"));
		}
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-Djava.awt.headless=false", "-cp", System.getProperty("java.class.path"),
				Main.class.getName(), "serve", "--root", root.toString(), "--port", "0", "--bind", "127.0.0.1"));
		command.addAll(List.of(more));
		return command;
	}

	private static void follow(InputStream stream, BlockingQueue<String> lines, int most) {
		Thread.ofPlatform().daemon().start(() -> {
			try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
				reader.lines().limit(most).forEach(lines::add);
			} catch (IOException | UncheckedIOException e) {
				// the process ended, or the test does not listen any more
			}
		});
	}

	/** The next line of standard output. */
	String line() throws InterruptedException {
		return next(output);
	}

	/** The next line of standard output, which must be JSON. */
	JsonObject json() throws InterruptedException {
		return JsonParser.parseString(line()).getAsJsonObject();
	}

	/** The next line of standard error. */
	String message() throws InterruptedException {
		return next(messages);
	}

	private String next(BlockingQueue<String> lines) throws InterruptedException {
		var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		assertThat(line).as("next line; standard error holds %s", messages).isNotNull();
		return line;
	}

	/** Where it listens, from the first line with {@code --json}. */
	InetSocketAddress address() throws InterruptedException {
		var listening = json();
		assertThat(listening.get("event").getAsString()).isEqualTo("listening");
		return new InetSocketAddress(listening.get("address").getAsString(), listening.get("port").getAsInt());
	}

	/** Sends a signal by its name, such as {@code TERM}. */
	void signal(String name) throws IOException, InterruptedException {
		var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start();
		assertThat(kill.waitFor()).isZero();
	}

	/** Whether it ends within a tenth of a second. */
	boolean endsSoon() throws InterruptedException {
		return process.waitFor(100, TimeUnit.MILLISECONDS);
	}

	/** Whether the time has not yet come to give up. */
	boolean isPatient() {
		return System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
	}

	/** Waits for the end; the exit code. */
	int exitCode() throws InterruptedException {
		assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
		return process.exitValue();
	}

	/** All of standard error so far. */
	String messages() {
		return String.join("\n", messages);
	}

	/** Lines of standard output that were not looked at. */
	List<String> rest() {
		return List.copyOf(output);
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
