package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.apache.commons.net.tftp.TFTP;
import org.apache.commons.net.tftp.TFTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Brings back a phone without an application with the built product: the phone asks
 * in vain, then gets its files; closing the workbench meanwhile asks first.
 */
@EnabledOnOs(OS.LINUX)
@ResourceLock(Desktop.DISPLAY)
class ServingTest {

	private static final String LIST = "term70.default.loads";
	private static final List<String> PARTS = List.of("jar70sccp.8-3-2-27.sbn", "cnu70.8-3-2-27.sbn",
			"apps70.8-3-2-27.sbn", "dsp70.8-3-2-27.sbn", "cvm70sccp.8-3-2-27.sbn");
	private static final InetAddress HOST = InetAddress.getLoopbackAddress();

	@TempDir
	Path home;

	@Test
	void aPhoneWithoutApplicationGetsItsFiles() throws Exception {
		int port = freePort();
		var workspace = Workspace.ofHome(home);
		workspace.prefer("org.dialtone.ui.tftp", "port", Integer.toString(port));
		try (RunningProduct product = RunningProduct.start(Built.product(), home)) {
			String window = Desktop.waitForWindow("Dialtone", product);
			Desktop.type(window, "ctrl+F11");
			waitUntilAnswered(port);
			fetch(port, "SEP001122334455.cnf.xml");
			assertThat(fetch(port, LIST)).as("an empty root").isEmpty();
			Path root = workspace.folder().resolve("tftp-root");
			var random = new Random(70);
			for (String part : PARTS) {
				byte[] content = new byte[300_000 + random.nextInt(300_000)];
				random.nextBytes(content);
				Files.write(root.resolve(part), content);
			}
			Files.writeString(root.resolve(LIST), String.join("\r\n", PARTS));
			assertThat(fetch(port, LIST)).hasValue(Files.readAllBytes(root.resolve(LIST)));
			for (String part : PARTS) {
				assertThat(fetch(port, part)).as(part).hasValue(Files.readAllBytes(root.resolve(part)));
			}
			try (var silent = begin(port, PARTS.getFirst())) {
				Desktop.screenshot("tftp-server");
				Desktop.press(window, "alt+F4");
				String question = Desktop.waitForWindow("TFTP Server Is Serving", product);
				Desktop.screenshot("tftp-server-closing");
				Desktop.press(question, "Escape");
				Desktop.waitUntilGone("TFTP Server Is Serving");
			}
			assertThat(fetch(port, LIST)).as("still served").isPresent();
			Desktop.press(window, "alt+F4");
			Desktop.press(Desktop.waitForWindow("TFTP Server Is Serving", product), "alt+s");
			assertThat(product.exitCode()).as(product.errors()).isZero();
			assertThat(workspace.errors()).isEmpty();
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new DatagramSocket(0, HOST)) {
			return socket.getLocalPort();
		}
	}

	private static void waitUntilAnswered(int port) throws IOException {
		try (var socket = new DatagramSocket(0, HOST)) {
			socket.setSoTimeout(500);
			for (int i = 0; i < 60; i++) {
				send(socket, port, "CTLSEP001122334455.tlv");
				try {
					socket.receive(new DatagramPacket(new byte[600], 600));
					return;
				} catch (IOException e) {
					// not listening yet
				}
			}
			throw new AssertionError("The server does not answer on port " + port);
		}
	}

	/** Asks for a file and never acknowledges its first block. */
	private static DatagramSocket begin(int port, String file) throws IOException {
		var socket = new DatagramSocket(0, HOST);
		socket.setSoTimeout(10_000);
		send(socket, port, file);
		socket.receive(new DatagramPacket(new byte[600], 600));
		return socket;
	}

	private static void send(DatagramSocket socket, int port, String file) throws IOException {
		byte[] request = ("\0\1" + file + "\0octet\0").getBytes(StandardCharsets.ISO_8859_1);
		socket.send(new DatagramPacket(request, request.length, HOST, port));
	}

	/** What the server gives for a name; empty when there is no such file. */
	private static Optional<byte[]> fetch(int port, String file) throws IOException {
		var client = new TFTPClient();
		client.setDefaultTimeout(Duration.ofSeconds(4));
		client.open();
		try {
			var content = new ByteArrayOutputStream();
			client.receiveFile(file, TFTP.BINARY_MODE, content, HOST, port);
			return Optional.of(content.toByteArray());
		} catch (IOException e) {
			assertThat(e).hasMessageContaining("no such file");
			return Optional.empty();
		} finally {
			client.close();
		}
	}
}
