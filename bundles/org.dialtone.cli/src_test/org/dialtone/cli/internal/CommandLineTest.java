package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line takes and what it answers, as far as no server has to run. */
class CommandLineTest {

	@TempDir
	Path root;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
	private final PrintStream systemError = System.err;

	@BeforeEach
	void catchMessages() {
		System.setErr(new PrintStream(messages, true, UTF_8));
	}

	@AfterEach
	void giveBack() {
		System.setErr(systemError);
	}

	private int run(String... arguments) {
		return DialtoneCommand.commandLine(() -> {
			throw new AssertionError("no catalogue is needed");
		}, Rehearsal.begin(), arguments).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
				.execute(arguments);
	}

	private void assertWrongUse(String expected, String... arguments) {
		assertThat(run(arguments)).isEqualTo(2);
		assertThat(err.toString()).contains(expected).contains("--help");
		assertThat(err.toString().lines()).as("the whole help would bury it").hasSizeLessThanOrEqualTo(3);
		assertThat(out.toString()).isEmpty();
	}

	@Test
	void withoutACommandItSaysSo() {
		assertWrongUse("command");
	}

	@Test
	void whatIsUnknownIsNamed() {
		assertWrongUse("sreve", "sreve");
	}

	@Test
	void anUnknownOptionIsNamed() {
		assertWrongUse("--bogus", "serve", "--root", root.toString(), "--bogus");
	}

	@Test
	void theRootIsNeeded() {
		assertWrongUse("--root", "serve");
	}

	@ParameterizedTest
	@CsvSource({ "--port, abc", "--port, 65536", "--port, -1", "--bind, ::zz", "--reply-ports, 9-8", "--reply-ports, x",
			"--reply-ports, 0-5", "--max-transfers, 0", "--max-transfers, many", "--max-transfers-per-client, 0",
			"--max-upload, 0", "--max-upload, 1GB" })
	void aValueThatIsNoneIsNamed(String option, String value) {
		assertThat(run("serve", "--root", root.toString(), option, value)).isEqualTo(2);
		assertThat(err.toString()).containsAnyOf(value, option);
		assertThat(err.toString()).doesNotContain("Exception").doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--root", "--port", "--bind", "--reply-ports", "--max-transfers", "--max-upload" })
	void anOptionWithoutItsValueIsNamed(String option) {
		assertWrongUse(option, "serve", option);
	}

	@Test
	void aRootThatIsNotThereIsExitCodeOne() {
		assertThat(run("serve", "--root", root.resolve("nowhere").toString(), "--port", "0", "--bind", "127.0.0.1")).isEqualTo(1);
		assertThat(messages.toString(UTF_8)).startsWith("failed: ").contains("nowhere").contains("Choose a folder");
	}

	@Test
	void aTakenPortIsExitCodeOneWithWhatToDo() throws IOException {
		try (var other = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
			var port = Integer.toString(other.getLocalPort());
			assertThat(run("serve", "--root", root.toString(), "--port", port, "--bind", "127.0.0.1")).isEqualTo(1);
			assertThat(messages.toString(UTF_8)).contains("port " + port + " is taken").contains("another port");
		}
	}

	@Test
	void aFailedStartWritesNothingToStandardOutput() {
		var systemOut = System.out;
		var output = new ByteArrayOutputStream();
		System.setOut(new PrintStream(output, true, UTF_8));
		try {
			assertThat(run("serve", "--json", "--root", root.resolve("nowhere").toString(), "--port", "0")).isEqualTo(1);
		} finally {
			System.setOut(systemOut);
		}
		assertThat(output.size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h" })
	void helpNamesTheCommands(String option) {
		assertThat(run(option)).isZero();
		assertThat(out.toString()).contains("serve").contains("Serves a folder over TFTP");
	}

	@Test
	void helpSaysWhereTheWorkspaceIs() {
		assertThat(run("--help")).isZero();
		assertThat(out.toString()).contains("-data FOLDER", "~/.local/share/dialtone/workspace",
				"~/Library/Application Support/Dialtone/workspace", "%LOCALAPPDATA%\\Dialtone\\workspace");
	}

	@Test
	void theHelpOfServeTellsOptionsExitCodesAndFields() {
		assertThat(run("serve", "--help")).isZero();
		assertThat(out.toString()).contains("--root=DIR", "--port=N", "--bind=ADDRESS", "--json", "--allow-upload",
				"--max-transfers=N", "--reply-ports=A-B").contains("Exit codes").contains("69")
				.contains("event", "time", "client", "operation", "file", "path", "result", "bytes", "millis", "retransmits",
						"options", "reason")
				.contains("not-found", "aborted");
		assertThat(out.toString()).as("texts that were not found").doesNotContain("dialtone.serve").doesNotContain("${");
		assertThat(err.toString()).isEmpty();
	}

	@Test
	void helpServeIsTheSame() {
		run("serve", "--help");
		var help = out.toString();
		out.getBuffer().setLength(0);
		assertThat(run("help", "serve")).isZero();
		assertThat(out.toString()).isEqualTo(help);
	}

	@Test
	void theVersionNamesProductAndJava() {
		assertThat(run("--version")).isZero();
		assertThat(out.toString()).contains("Dialtone").contains("Java " + Runtime.version());
	}

	/** An empty variable in a script must not serve whatever folder happens to be the current one. */
	@Test
	void anEmptyRootIsNotTheCurrentFolder() {
		assertThat(run("serve", "--root", "", "--port", "0", "--bind", "198.51.100.7")).isEqualTo(2);
	}

	@Test
	void aRootThatIsAFileIsExitCodeOne() throws IOException {
		var file = Files.write(root.resolve("file"), new byte[1]);
		assertThat(run("serve", "--root", file.toString(), "--port", "0")).isEqualTo(1);
		assertThat(messages.toString(UTF_8)).contains("not a folder");
	}
}
