package org.dialtone.benchmark;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that was started for a measurement, and that is ended, by its process id, whatever happens. */
final class ServerProcess implements AutoCloseable {

	private static final Patience START = new Patience(250, 1, 1_000);
	private static final int START_SECONDS = 30;

	private final ServerSpec spec;
	private final Process process;
	private final Target target;
	private final Thread atExit = new Thread(this::end);
	private boolean shares;

	private ServerProcess(ServerSpec spec, Process process, Target target) {
		this.spec = spec;
		this.process = process;
		this.target = target;
	}

	/** Starts the server in the current folder and waits until it has answered a request. */
	static ServerProcess start(ServerSpec spec, Path root, Path logs) throws IOException {
		return start(spec, root, logs, true);
	}

	/** The same on all processors, or on the first one, off which this program keeps until the server is closed. */
	static ServerProcess start(ServerSpec spec, Path root, Path logs, boolean shared) throws IOException {
		int port = spec.port() == 0 ? freePort(spec.host()) : spec.port();
		var target = Target.of(spec.host(), port);
		Files.createDirectories(logs);
		var command = spec.commandFor(root, port);
		var process = new ProcessBuilder("bash", "-c", "exec " + (shared ? command : Affinity.onFirst(command)))
				.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(logs.resolve(spec.name() + ".err").toFile()).start();
		var server = new ServerProcess(spec, process, target);
		Runtime.getRuntime().addShutdownHook(server.atExit);
		try {
			server.awaitAnswer();
			if (!shared) {
				server.onOneProcessor();
			}
		} catch (IOException e) {
			server.close();
			throw e;
		}
		return server;
	}

	private static int freePort(String host) throws IOException {
		try (var socket = new DatagramSocket(0, InetAddress.getByName(host))) {
			return socket.getLocalPort();
		}
	}

	private void awaitAnswer() throws IOException {
		long start = System.nanoTime();
		var sockets = new Sockets(target);
		while (process.isAlive() && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(START_SECONDS)) {
			try (var client = new SingleClient(target, START, Loss.NONE); var socket = sockets.open(0)) {
				if (client.run(Request.plain(TestFile.small(0)), socket).good()) {
					return;
				}
			}
		}
		throw new IOException(spec.name() + " does not answer at " + target.address() + "; see its log in target/logs");
	}

	/** Keeps the server on the first processor, and this program off it until the server is closed. */
	void onOneProcessor() {
		Affinity.share(handle());
		shares = true;
	}

	Target target() {
		return target;
	}

	ProcessHandle handle() {
		return process.toHandle();
	}

	boolean isAlive() {
		return process.isAlive();
	}

	private void end() {
		var children = process.descendants().toList();
		process.destroy();
		try {
			if (!process.waitFor(5, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		Stream.concat(children.stream(), process.descendants()).forEach(ProcessHandle::destroyForcibly);
	}

	@Override
	public void close() {
		end();
		if (shares) {
			Affinity.release();
		}
		Runtime.getRuntime().removeShutdownHook(atExit);
	}
}
