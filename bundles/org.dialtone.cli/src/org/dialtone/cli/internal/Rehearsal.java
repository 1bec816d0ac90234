package org.dialtone.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.dialtone.serving.ServerState.Listening;
import org.dialtone.tftp.TftpServer;
import org.dialtone.tftp.settings.ServerSettings;

/**
 * Serves a small file to itself for a moment before the real server listens. Java is
 * slow until it has compiled what it does often, and a bench is often switched on as a
 * whole: without this the first thousand requests take several times as long.
 * <p>
 * It uses the loopback interface, a port that the system chooses, and a temporary folder.
 */
final class Rehearsal {

	private static final Duration LENGTH = Duration.ofMillis(500);
	/** On one processor the compiler works in the same time. */
	private static final Duration LENGTH_ON_ONE = Duration.ofMillis(700);
	private static final int PATIENCE_MILLIS = 500;
	private static final String FILE = "dialtone-rehearsal"; //$NON-NLS-1$
	private static final byte[] ACK = { 0, 4, 0, 1 };

	private Rehearsal() {
	}

	/**
	 * Rehearses.
	 *
	 * @param json whether the real server will write JSON Lines
	 * @throws IOException when the machine has no room or no loopback interface for it
	 */
	static void run(boolean json) throws IOException {
		Path root = Files.createTempDirectory(FILE);
		root.toFile().deleteOnExit(); // for a program that is ended meanwhile
		try (var server = new TftpServer()) {
			Files.write(root.resolve(FILE), new byte[300]).toFile().deleteOnExit();
			var nowhere = new PrintStream(OutputStream.nullOutputStream());
			server.addListener(new ServeOutput(json, nowhere, nowhere, () -> {
				// the real server reports what keeps it from listening
			}));
			var settings = ServerSettings.of(root).withPort(0).withBind(InetAddress.getLoopbackAddress());
			if (server.start(settings) instanceof Listening listening) {
				ask(listening.address());
			}
		} finally {
			Files.deleteIfExists(root.resolve(FILE));
			Files.deleteIfExists(root);
		}
	}

	/** Takes the file, and asks for one that is not there, in turn. */
	private static void ask(InetSocketAddress server) throws IOException {
		var length = Runtime.getRuntime().availableProcessors() == 1 ? LENGTH_ON_ONE : LENGTH;
		long end = System.nanoTime() + length.toNanos();
		try (var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			var answer = new DatagramPacket(new byte[516], 516);
			byte[] found = request(FILE);
			byte[] missing = request(FILE + ".missing"); //$NON-NLS-1$
			for (int i = 0; System.nanoTime() < end; i++) {
				boolean isFound = i % 2 == 0;
				byte[] request = isFound ? found : missing;
				socket.send(new DatagramPacket(request, request.length, server));
				socket.receive(answer);
				if (isFound) {
					socket.send(new DatagramPacket(ACK, ACK.length, answer.getSocketAddress()));
				}
			}
		} catch (SocketTimeoutException e) {
			// a machine that is so busy gains nothing from more
		}
	}

	private static byte[] request(String file) {
		return ("\0\1" + file + "\0octet\0").getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
