package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.ServerState;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clients that people have at hand, as programs of their own, where they are installed. */
class RealClientsTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	private Path got;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		got = folder.resolve("got");
	}

	private String port() {
		return Integer.toString(bench.address().getPort());
	}

	/** Runs a program to its end; its exit code. */
	private int run(String program, List<String> arguments) throws Exception {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(path -> Files.isExecutable(Path.of(path, program))), program + " is not installed on this machine");
		var command = Stream.concat(Stream.of(program), arguments.stream()).toList();
		var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("output").toFile()).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
				.start();
		try {
			assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("%s ended", command).isTrue();
			return process.exitValue();
		} finally {
			process.destroyForcibly();
		}
	}

	private void assertGot(int exitCode, byte[] content) throws IOException {
		assertThat(exitCode).as(Files.readString(folder.resolve("output"))).isZero();
		assertThat(got).hasBinaryContent(content);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		Files.delete(got);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 512, 1024, 100_000, 3_000_000 })
	void curlFetches(int size) throws Exception {
		bench.file("load.bin", Content.of(size));
		var url = "tftp://127.0.0.1:" + port() + "/load.bin";
		assertGot(run("curl", List.of("-s", "-S", "-o", "got", url)), Content.of(size));
		assertGot(run("curl", List.of("-s", "-S", "-o", "got", "--tftp-blksize", "8192", url)), Content.of(size));
		assertThat(bench.ended().getLast().agreed()).containsEntry("blksize", 8192L);
		assertGot(run("curl", List.of("-s", "-S", "-o", "got", "--tftp-no-options", url)), Content.of(size));
		assertThat(bench.ended().getLast().agreed()).isEmpty();
	}

	@Test
	void curlFetchesOverIpv6() throws Exception {
		var loopback = InetAddress.getByName("::1");
		assumeTrue(Addresses.local().stream().anyMatch(local -> local.address().equals(loopback)), "no IPv6");
		bench.start(settings -> settings.withBind(null));
		bench.file("load.bin", Content.of(100_000));
		int port = ((ServerState.Listening) bench.server.state()).address().getPort();
		assertGot(run("curl", List.of("-s", "-S", "-g", "-o", "got", "tftp://[::1]:" + port + "/load.bin")), Content.of(100_000));
	}

	@Test
	void curlIsToldThatAFileIsMissing() throws Exception {
		int exitCode = run("curl", List.of("-s", "-S", "-o", "got", "tftp://127.0.0.1:" + port() + "/missing"));
		assertThat(exitCode).as("CURLE_TFTP_NOTFOUND").isEqualTo(68);
	}

	@Test
	void curlUploads() throws Exception {
		Files.write(folder.resolve("mine"), Content.of(70_000));
		var url = "tftp://127.0.0.1:" + port() + "/theirs";
		assertThat(run("curl", List.of("-s", "-S", "-T", "mine", url))).isZero();
		assertThat(bench.root.resolve("theirs")).hasBinaryContent(Content.of(70_000));
		assertThat(run("curl", List.of("-s", "-S", "-T", "mine", url))).as("it exists now").isNotZero();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 512, 1024, 100_000 })
	void tftpHpaFetches(int size) throws Exception {
		bench.file("load.bin", Content.of(size));
		assertGot(run("tftp", List.of("-m", "binary", "127.0.0.1", port(), "-c", "get", "load.bin", "got")),
				Content.of(size));
	}

	@Test
	void tftpHpaFetchesText() throws Exception {
		var text = "a\nb\r\nc\rd\n".repeat(500).getBytes(US_ASCII);
		bench.file("text", text);
		assertThat(run("tftp", List.of("-m", "ascii", "127.0.0.1", port(), "-c", "get", "text", "got"))).isZero();
		assertThat(got).hasBinaryContent(text);
		var record = bench.record();
		assertThat(record.request().options().mode()).isEqualTo("netascii");
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.bytes()).isEqualTo(Content.netascii(text).length);
	}

	@Test
	void tftpHpaUploads() throws Exception {
		Files.write(folder.resolve("mine"), Content.of(30_000));
		assertThat(run("tftp", List.of("-m", "binary", "127.0.0.1", port(), "-c", "put", "mine", "theirs"))).isZero();
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		assertThat(bench.root.resolve("theirs")).hasBinaryContent(Content.of(30_000));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 512, 1024, 100_000, 1_000_000 })
	void atftpFetches(int size) throws Exception {
		bench.file("load.bin", Content.of(size));
		assertGot(atftp("--get"), Content.of(size));
		assertGot(atftp("--option", "blksize 1428", "--option", "tsize 0", "--get"), Content.of(size));
		assertThat(bench.ended().getLast().agreed()).containsEntry("blksize", 1428L).containsEntry("tsize", (long) size);
		assertGot(atftp("--option", "blksize 1428", "--option", "windowsize 16", "--option", "timeout 3", "--get"),
				Content.of(size));
		assertThat(bench.ended().getLast().agreed()).containsEntry("windowsize", 16L).containsEntry("timeout", 3L);
	}

	private int atftp(String... arguments) throws Exception {
		return run("atftp", Stream.concat(Stream.of(arguments), Stream.of("-r", "load.bin", "-l", "got", "127.0.0.1", port()))
				.toList());
	}

	@Test
	void atftpUploads() throws Exception {
		Files.write(folder.resolve("mine"), Content.of(50_000));
		assertThat(run("atftp", List.of("--option", "blksize 1428", "--put", "-r", "theirs", "-l", "mine", "127.0.0.1", port())))
				.isZero();
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		assertThat(bench.root.resolve("theirs")).hasBinaryContent(Content.of(50_000));
	}
}
