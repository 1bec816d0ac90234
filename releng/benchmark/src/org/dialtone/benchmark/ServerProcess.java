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

	private ServerProcess(ServerSpec spec, Process process, Target target) {
		this.spec = spec;
		this.process = process;
		this.target = target;
	}

	/** Starts the server in the current folder and waits until it has answered a request. */
	static ServerProcess start(ServerSpec spec, Path root, Path logs) throws IOException {
		int port = spec.port() == 0 ? freePort(spec.host()) : spec.port();
		var target = Target.of(spec.host(), port);
		Files.createDirectories(logs);
		var process = new ProcessBuilder("bash", "-c", "exec " + spec.commandFor(root, port))
				.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(logs.resolve(spec.name() + ".err").toFile()).start();
		var server = new ServerProcess(spec, process, target);
		Runtime.getRuntime().addShutdownHook(server.atExit);
		try {
			server.awaitAnswer();
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
		Runtime.getRuntime().removeShutdownHook(atExit);
	}
}
