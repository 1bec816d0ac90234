package org.dialtone.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.dialtone.serving.ServerState.Listening;
import org.dialtone.tftp.TftpServer;
import org.dialtone.tftp.settings.ServerSettings;

/**
 * Serves a small file to itself for a moment before the real server listens. Java is
 * slow until it has compiled what it does often, and a bench is often switched on as a
 * whole: without this the first thousand requests take several times as long.
 * <p>
 * It has a thread of its own, since the command line can be read meanwhile. It uses the
 * loopback interface, a port that the system chooses, and a temporary folder.
 */
final class Rehearsal implements AutoCloseable {

	/** From the start of the program. */
	private static final Duration LENGTH = Duration.ofMillis(700);
	/** On one processor the command line and the compiler take their part of it. */
	private static final Duration LENGTH_ON_ONE = Duration.ofMillis(950);

	private static final Logger LOG = System.getLogger(Rehearsal.class.getName());
	private static final int PATIENCE_MILLIS = 500;
	private static final String FILE = "dialtone-rehearsal"; //$NON-NLS-1$
	/** Two full blocks and an empty one, since that is how transfers go on and end. */
	private static final int SIZE = 1024;
	private static final int BLOCKS = 3;

	private final boolean json;
	private final Thread thread = Thread.ofPlatform().name("rehearsal").daemon().unstarted(this::run); //$NON-NLS-1$
	private volatile boolean closed;

	private Rehearsal(boolean json) {
		this.json = json;
	}

	/** Begins, if the arguments are those of {@code dialtone serve}. */
	static Rehearsal begin(String... arguments) {
		var rehearsal = new Rehearsal(List.of(arguments).contains("--json")); //$NON-NLS-1$
		if (arguments.length > 0 && arguments[0].equals("serve")) { //$NON-NLS-1$
			rehearsal.thread.start();
		}
		return rehearsal;
	}

	/** Waits until it is over. */
	void await() throws InterruptedException {
		thread.join();
	}

	/** Breaks off. */
	@Override
	public void close() {
		closed = true;
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void run() {
		try {
			rehearse();
		} catch (IOException e) { // no room or no loopback interface: only the first requests are slower then
			LOG.log(Level.DEBUG, "The server could not rehearse", e); //$NON-NLS-1$
		}
	}

	private void rehearse() throws IOException {
		var length = Runtime.getRuntime().availableProcessors() == 1 ? LENGTH_ON_ONE : LENGTH;
		long end = System.nanoTime() + length.toNanos();
		Path root = Files.createTempDirectory(FILE);
		root.toFile().deleteOnExit(); // for a program that is ended meanwhile
		try (var server = new TftpServer()) {
			Files.write(root.resolve(FILE), new byte[SIZE]).toFile().deleteOnExit();
			var nowhere = new PrintStream(OutputStream.nullOutputStream());
			server.addListener(new ServeOutput(json, nowhere, nowhere, () -> {
				// the real server reports what keeps it from listening
			}));
			var settings = ServerSettings.of(root).withPort(0).withBind(InetAddress.getLoopbackAddress());
			if (server.start(settings) instanceof Listening listening) {
				ask(listening.address(), end);
			}
		} finally {
			Files.deleteIfExists(root.resolve(FILE));
			Files.deleteIfExists(root);
		}
	}

	/** Takes the file, and asks for one that is not there, in turn. */
	private void ask(InetSocketAddress server, long end) throws IOException {
		try (var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			var answer = new DatagramPacket(new byte[516], 516);
			byte[] found = request(FILE);
			byte[] missing = request(FILE + ".missing"); //$NON-NLS-1$
			while (!closed && System.nanoTime() < end) {
				socket.send(new DatagramPacket(found, found.length, server));
				for (int block = 1; block <= BLOCKS; block++) {
					socket.receive(answer);
					byte[] ack = { 0, 4, 0, (byte) block };
					socket.send(new DatagramPacket(ack, ack.length, answer.getSocketAddress()));
				}
				socket.send(new DatagramPacket(missing, missing.length, server));
				socket.receive(answer);
			}
		} catch (SocketTimeoutException e) {
			// a machine that is so busy gains nothing from more
		}
	}

	private static byte[] request(String file) {
		return ("\0\1" + file + "\0octet\0").getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
