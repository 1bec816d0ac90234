package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as users run it: a process with pipes and signals. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals of POSIX")
class ServeProcessTest {

	@TempDir
	Path folder;
	private Path root;

	@BeforeEach
	void makeRoot() throws Exception {
		root = Files.createDirectory(folder.resolve("tftp root"));
		Files.write(root.resolve("load.bin"), new byte[1500]);
	}

	@Test
	void requestsAreWrittenAsJsonAsTheyEnd() throws Exception {
		try (var server = ServeProcess.start(root, "--json")) {
			var address = server.address();
			assertThat(address.getPort()).isPositive();
			try (var client = new SmallClient(address)) {
				assertThat(client.fetch("/LOAD.bin", "tsize", "0")).hasSize(1500);
				var sent = server.json();
				assertThat(sent.keySet()).containsExactly("event", "time", "client", "operation", "file", "path", "result",
						"bytes", "millis", "retransmits", "options", "reason", "protocol");
				assertThat(sent.get("event").getAsString()).isEqualTo("transfer");
				assertThat(Instant.parse(sent.get("time").getAsString())).isBeforeOrEqualTo(Instant.now());
				assertThat(sent.get("client").getAsString()).startsWith("127.0.0.1:");
				assertThat(sent.get("file").getAsString()).isEqualTo("/LOAD.bin");
				assertThat(sent.get("path").getAsString()).isEqualTo("load.bin");
				assertThat(sent.get("result").getAsString()).isEqualTo("sent");
				assertThat(sent.get("bytes").getAsLong()).isEqualTo(1500);
				assertThat(sent.get("options").getAsJsonObject().get("tsize").getAsInt()).isEqualTo(1500);
				assertThat(sent.get("reason").getAsString()).contains("case");

				assertThat(client.fetch("Größe.xml")).isNull();
				var missing = server.json();
				assertThat(missing.get("file").getAsString()).isEqualTo("Größe.xml");
				assertThat(missing.get("result").getAsString()).isEqualTo("not-found");
				assertThat(missing.get("path").isJsonNull()).isTrue();

				assertThat(client.store("new", new byte[5])[1]).isEqualTo((byte) 5);
				var refused = server.json();
				assertThat(refused.get("operation").getAsString()).isEqualTo("write");
				assertThat(refused.get("result").getAsString()).isEqualTo("refused");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "TERM", "INT" })
	void aSignalEndsItCleanlyWithExitCodeZero(String signal) throws Exception {
		try (var server = ServeProcess.start(root, "--json")) {
			var address = server.address();
			try (var client = new SmallClient(address)) {
				client.request(1, "load.bin");
				assertThat(client.receive()[1]).isEqualTo((byte) 3);
				server.signal(signal);
				assertThat(client.receiveAfterData()[1]).as("the client is told").isEqualTo((byte) 5);
			}
			assertThat(server.exitCode()).isZero();
			var last = server.json();
			assertThat(last.get("result").getAsString()).isEqualTo("failed");
			assertThat(last.get("reason").getAsString()).contains("stopped");
			assertThat(server.rest()).isEmpty();
		}
	}

	@Test
	void asTextRequestsGoToStandardOutputAndTheRestToStandardError() throws Exception {
		try (var server = ServeProcess.start(root)) {
			var listening = server.message();
			assertThat(listening).contains("listening on 127.0.0.1:");
			int port = Integer.parseInt(listening.replaceAll(".*listening on 127\\.0\\.0\\.1:(\\d+).*", "$1"));
			try (var client = new SmallClient(new InetSocketAddress("127.0.0.1", port))) {
				assertThat(client.fetch("missing")).isNull();
				assertThat(client.fetch("load.bin")).hasSize(1500);
			}
			assertThat(server.line()).contains("127.0.0.1:").contains("missing").contains("NOT FOUND");
			assertThat(server.line()).contains("load.bin").contains("sent 1,500 bytes");
			server.signal("TERM");
			assertThat(server.exitCode()).isZero();
			assertThat(server.rest()).isEmpty();
		}
	}

	@Test
	void itEndsWhenNobodyReadsItsOutputAnyMore() throws Exception {
		try (var server = new ServeProcess(ServeProcess.command(root, "--json"), 1);
				var client = new SmallClient(server.address())) {
			client.fetch("missing"); // the pipe may still be open when this one is written
			client.request(1, "load.bin"); // and the server be gone when this one comes
			assertThat(server.exitCode()).isZero();
		}
	}

	@Test
	void uploadsAreTakenWhenAllowed() throws Exception {
		try (var server = ServeProcess.start(root, "--json", "--allow-upload", "--max-upload", "2000");
				var client = new SmallClient(server.address())) {
			assertThat(client.store("new", new byte[1999])[1]).isEqualTo((byte) 4);
			assertThat(root.resolve("new")).hasSize(1999);
			assertThat(server.json().get("result").getAsString()).isEqualTo("received");
			assertThat(client.store("new", new byte[5])).as("error 6").startsWith(0, 5, 0, 6);
			assertThat(server.json().get("result").getAsString()).isEqualTo("refused");
			assertThat(client.store("large", new byte[2001])).as("error 3").startsWith(0, 5, 0, 3);
			assertThat(server.json().get("result").getAsString()).isEqualTo("refused");
			assertThat(root.toFile().list()).containsExactlyInAnyOrder("load.bin", "new");
		}
	}

	@Test
	void filesAreReplacedWhenAllowed() throws Exception {
		try (var server = ServeProcess.start(root, "--json", "--allow-overwrite");
				var client = new SmallClient(server.address())) {
			assertThat(client.store("load.bin", new byte[5])[1]).isEqualTo((byte) 4);
			assertThat(root.resolve("load.bin")).hasSize(5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--max-transfers", "--max-transfers-per-client" })
	void theLimitsOfTransfersAreKept(String limit) throws Exception {
		try (var server = ServeProcess.start(root, "--json", limit, "1")) {
			var address = server.address();
			try (var first = new SmallClient(address); var second = new SmallClient(address)) {
				first.request(1, "load.bin");
				assertThat(first.receive()[1]).isEqualTo((byte) 3);
				assertThat(second.fetch("load.bin")).isNull();
				assertThat(server.json().get("result").getAsString()).isEqualTo("refused");
			}
		}
	}

	@Test
	void anAddressOfAKindThatThisJavaDoesNotSpeakIsAFailedStart() throws Exception {
		var command = new ArrayList<>(ServeProcess.command(root));
		command.add(command.indexOf("-cp"), "-Djava.net.preferIPv4Stack=true");
		command.set(command.indexOf("127.0.0.1"), "::1");
		try (var server = new ServeProcess(command, Integer.MAX_VALUE)) {
			assertThat(server.exitCode()).isEqualTo(1);
			assertThat(server.message()).startsWith("failed: ");
			assertThat(server.messages()).doesNotContain("\tat ");
		}
	}

	@Test
	void repliesComeFromThePortsThatAreAllowed() throws Exception {
		int port;
		try (var free = new DatagramSocket()) {
			port = free.getLocalPort();
		}
		try (var server = ServeProcess.start(root, "--json", "--reply-ports", port + "-" + port);
				var client = new SmallClient(server.address())) {
			assertThat(client.fetch("load.bin")).hasSize(1500);
			assertThat(client.peerPort()).isEqualTo(port);
		}
	}

	/** In a network of its own, without the capability that even root needs for port 69. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aForbiddenPortIsExitCodeOneWithWhatToType() throws Exception {
		var powerless = List.of("unshare", "-rn", "sh", "-c",
				"ip link set lo up && exec setpriv --bounding-set=-net_bind_service \"$@\"", "sh");
		assumeTrue(runs(Stream.concat(powerless.stream(), Stream.of("true")).toList()), "no network can be made here");
		var command = new ArrayList<>(powerless);
		command.addAll(ServeProcess.command(root));
		command.set(command.indexOf("--port") + 1, "69");
		try (var server = new ServeProcess(command, Integer.MAX_VALUE)) {
			assertThat(server.exitCode()).isEqualTo(1);
			assertThat(server.message()).startsWith("failed: port 69");
			assertThat(server.message()).contains("setpriv");
			assertThat(server.message()).contains("sysctl");
		}
	}

	/** A disk of a few pages, in a name space of its own, where this system allows one. */
	@Test
	void aFullDiskIsAnErrorAndLeavesNoHalfFile() throws Exception {
		var mount = "mount -t tmpfs -o size=64k none \"$0\"";
		assumeTrue(runs(List.of("unshare", "-rm", "sh", "-c", mount, root.toString())), "no file system can be mounted here");
		var command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", root.toString()));
		command.addAll(ServeProcess.command(root, "--json", "--allow-upload"));
		try (var server = new ServeProcess(command, Integer.MAX_VALUE); var client = new SmallClient(server.address())) {
			assertThat(client.store("large", new byte[200_000])).as("error 3, disk full").startsWith(0, 5, 0, 3);
			var failed = server.json();
			assertThat(failed.get("result").getAsString()).isEqualTo("failed");
			assertThat(failed.get("reason").getAsString()).isNotBlank();
			var small = "fits, since nothing was left behind".repeat(1500).getBytes(US_ASCII);
			assertThat(small.length).isLessThan(64 << 10);
			assertThat(client.store("small", small)[1]).isEqualTo((byte) 4);
			assertThat(server.json().get("result").getAsString()).isEqualTo("received");
			assertThat(client.fetch("small")).isEqualTo(small);
			assertThat(client.fetch("large")).isNull();
		}
	}

	private static boolean runs(List<String> command) throws InterruptedException {
		try {
			var process = new ProcessBuilder(command).start();
			try {
				return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
			} finally {
				process.destroyForcibly();
			}
		} catch (IOException e) {
			return false;
		}
	}
}
