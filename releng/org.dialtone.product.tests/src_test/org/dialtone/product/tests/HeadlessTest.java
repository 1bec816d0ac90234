package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts the built product without a window, and without a display that it could open one on. */
@EnabledOnOs(OS.LINUX)
class HeadlessTest {

	/** A shell that starts the tests in the background makes its children ignore SIGINT; this makes them listen again. */
	private static final List<String> NO_DISPLAY = List.of("env", "--default-signal=INT", "-u", "DISPLAY", "-u",
			"WAYLAND_DISPLAY");

	private static final String PROCEDURE = """
			id: test-restart
			name: Restart by hand
			kind: restart
			models: ["7970"]
			danger: none
			summary: Starts the phone again.
			steps:
			- do: remove-power
			  text: Unplug it.
			- do: restore-power
			  text: Plug it in again.
			after: The phone starts.
			""";

	@TempDir
	Path home;

	@Test
	void saysItsVersion() throws Exception {
		try (RunningProduct product = start("--version")) {
			assertThat(product.exitCode()).as(product.errors()).isZero();
			assertThat(product.output()).startsWith("Dialtone ");
			assertThat(product.errors()).isEmpty();
		}
		assertThat(home).as("no workspace is made").isEmptyDirectory();
	}

	@Test
	void wrongUseIsToldByTheExitCode() throws Exception {
		try (RunningProduct product = start("no-such-command")) {
			assertThat(product.exitCode()).isEqualTo(2);
			assertThat(product.output()).isEmpty();
			assertThat(product.errors()).contains("no-such-command");
		}
	}

	@Test
	void aMissingDisplayIsSaidInOneSentence() throws Exception {
		try (RunningProduct product = start()) {
			assertThat(product.exitCode()).isEqualTo(1);
			assertThat(product.output()).isEmpty();
			assertThat(product.errors()).contains("no window can be opened").doesNotContain("See the log file", "\tat ");
		}
	}

	@Test
	void servesUntilItIsToldToEnd() throws Exception {
		Path root = Files.createDirectory(home.resolve("root"));
		Files.writeString(root.resolve("hello.txt"), "dial tone");
		for (boolean interrupted : new boolean[] { false, true }) {
			try (RunningProduct product = start("serve", "--root", root.toString(), "--bind", "127.0.0.1", "--port", "0", "--json")) {
				assertThat(firstBlock(port(product.firstLine()), "hello.txt")).isEqualTo("dial tone");
				if (interrupted) {
					product.interrupt();
				} else {
					product.terminate();
				}
				assertThat(product.exitCode()).as(product.errors()).isZero();
				assertThat(product.output().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"event\":"));
			}
		}
		assertThat(Workspace.ofHome(home).folder()).doesNotExist();
	}

	/** As a service, or a login shell without settings, starts it. */
	@Test
	void namesOutsideAsciiAreServedWithoutALocale() throws Exception {
		Path root = Files.createDirectory(home.resolve("root"));
		List<String> noLocale = List.of("env", "-u", "LANG", "-u", "LC_ALL", "-u", "LC_CTYPE");
		try (RunningProduct product = RunningProduct.start(noLocale, Built.product(), home, "serve", "--root", root.toString(), "--bind",
				"127.0.0.1", "--port", "0", "--json")) {
			int port = port(product.firstLine());
			writeInUtf8(root, "Größe.bin", "as large as life");
			assertThat(firstBlock(port, "Größe.bin")).isEqualTo("as large as life");
		}
	}

	@ParameterizedTest
	@CsvSource({ "7961, 41, term61.default.loads", "7971, 70, term71.default.loads", "7906, 11, term06.default.loads" })
	void tellsWhatAPhoneAsksForAfterAReset(String model, String set, String recoveryLoad) throws Exception {
		try (RunningProduct product = start("phone", model, "--json")) {
			assertThat(product.exitCode()).as(product.errors()).isZero();
			assertThat(product.output()).contains("\"id\": \"" + model + "\"", "\"firmwareSet\": \"" + set + "\"",
					"\"recoveryLoad\": \"" + recoveryLoad + "\"");
			assertThat(product.errors()).isEmpty();
		}
		assertThat(home).as("no workspace is made").isEmptyDirectory();
	}

	@Test
	void findsPhonesAndWritesProcedures() throws Exception {
		try (RunningProduct product = start("phones", "3491672850*#")) {
			assertThat(product.exitCode()).as(product.errors()).isZero();
			assertThat(product.output()).contains("7970", "code 3491672850*#");
		}
		try (RunningProduct product = start("procedure", "7940-keypad-reset", "--markdown")) {
			assertThat(product.exitCode()).as(product.errors()).isZero();
			assertThat(product.output()).startsWith("# ").contains("`123456789*0#`", "60 s");
		}
		try (RunningProduct product = start("phone", "7963")) {
			assertThat(product.exitCode()).isEqualTo(1);
			assertThat(product.errors()).contains("7961").doesNotContain("\tat ");
		}
	}

	@Test
	void checksFilesAgainstThePhonesThatAreInstalled() throws Exception {
		Path good = Files.writeString(home.resolve("good.procedure.yaml"), PROCEDURE);
		Path bad = Files.writeString(home.resolve("bad.procedure.yaml"), PROCEDURE.replace("\"7970\"", "\"0000\""));
		Path missing = home.resolve("missing.procedure.yaml");
		try (RunningProduct product = start("check", good.toString())) {
			assertThat(product.exitCode()).as(product.output() + product.errors()).isZero();
			assertThat(product.output()).isEmpty();
		}
		try (RunningProduct product = start("check", bad.toString())) {
			assertThat(product.exitCode()).as(product.errors()).isEqualTo(1);
			assertThat(product.output()).startsWith(bad + ":4:").contains("0000");
		}
		try (RunningProduct product = start("check", missing.toString())) {
			assertThat(product.exitCode()).isEqualTo(2);
			assertThat(product.errors()).contains(missing.toString());
		}
	}

	@Test
	@ResourceLock(Desktop.DISPLAY)
	void runsBesideTheWorkbenchAndBesideItself() throws Exception {
		try (RunningProduct workbench = RunningProduct.start(Built.product(), home)) {
			List<RunningProduct> others = new ArrayList<>();
			for (int i = 0; i < 3; i++) {
				others.add(start("--version"));
			}
			for (RunningProduct other : others) {
				try (other) {
					assertThat(other.exitCode()).as(other.errors()).isZero();
					assertThat(other.errors()).isEmpty();
				}
			}
			String window = Desktop.waitForWindow("Dialtone", workbench);
			Desktop.press(window, "alt+F4");
			assertThat(workbench.exitCode()).as(workbench.errors()).isZero();
		}
	}

	@Test
	@ResourceLock(Desktop.DISPLAY)
	void runsFromAFolderThatItsUserCannotWrite() throws Exception {
		try (LockedInstall install = LockedInstall.of(Built.product(), home)) {
			for (int i = 0; i < 2; i++) {
				try (RunningProduct product = RunningProduct.start(install.asItsUser(), install.folder(), home, "--version")) {
					assertThat(product.exitCode()).as(product.errors()).isZero();
					assertThat(product.output()).startsWith("Dialtone ");
					assertThat(product.errors()).isEmpty();
				}
			}
			try (RunningProduct product = RunningProduct.start(install.asItsUser(), install.folder(), home)) {
				String window = Desktop.waitForWindow("Dialtone", product);
				Desktop.press(window, "alt+F4");
				assertThat(product.exitCode()).as(product.errors()).isZero();
			}
			assertThat(Workspace.ofHome(home).errors()).isEmpty();
		}
	}

	private RunningProduct start(String... arguments) throws IOException {
		return RunningProduct.start(NO_DISPLAY, Built.product(), home, arguments);
	}

	/** By way of a shell, since the tests themselves may have been started without a locale. */
	private static void writeInUtf8(Path folder, String name, String content) throws IOException, InterruptedException {
		Process shell = new ProcessBuilder("sh", "-s").directory(folder.toFile()).start();
		try (OutputStream script = shell.getOutputStream()) {
			script.write(("printf '%s' '" + content + "' >'" + name + "'\n").getBytes(StandardCharsets.UTF_8));
		}
		assertThat(shell.waitFor()).isZero();
	}

	private static int port(String listening) {
		Matcher port = Pattern.compile("\"port\":(\\d+)").matcher(listening);
		assertThat(port.find()).as(listening).isTrue();
		return Integer.parseInt(port.group(1));
	}

	/** Asks for a file of less than 512 bytes as an old phone would, and acknowledges it. */
	private static String firstBlock(int port, String file) throws IOException {
		try (DatagramSocket socket = new DatagramSocket()) {
			socket.setSoTimeout(10_000);
			byte[] request = ("\0\1" + file + "\0octet\0").getBytes(StandardCharsets.UTF_8);
			socket.send(new DatagramPacket(request, request.length, InetAddress.getByName("127.0.0.1"), port));
			DatagramPacket answer = new DatagramPacket(new byte[600], 600);
			socket.receive(answer);
			socket.send(new DatagramPacket(new byte[] { 0, 4, 0, 1 }, 4, answer.getSocketAddress()));
			return new String(answer.getData(), 4, answer.getLength() - 4, StandardCharsets.US_ASCII);
		}
	}
}
