package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside the TFTP root can be read, and each refusal says why. */
class ConfinementTest {

	private static final byte[] SECRET = "secret".getBytes(US_ASCII);

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		Files.write(folder.resolve("secret"), SECRET);
		Files.write(Files.createDirectory(folder.resolve("outside")).resolve("secret"), SECRET);
		bench = Bench.in(folder);
		bench.file("sub/inner", new byte[] { 1 });
		phone = bench.phone();
	}

	private RequestRecord refused(String name) {
		phone.read(name);
		var packet = phone.receive();
		assertThat(packet.opcode()).as("answer to %s", name).isEqualTo(Packet.ERROR);
		assertThat(packet.number()).as("error code for %s", name).isIn(1, 2);
		var record = bench.record();
		assertThat(record.request().file()).isEqualTo(name);
		assertThat(record.outcome()).isIn(Outcome.REFUSED, Outcome.NOT_FOUND);
		assertThat(record.reason()).isNotBlank();
		assertThat(record.path()).isNull();
		return record;
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret", "/../secret", "sub/../../secret", "sub/../../outside/secret", "..\\secret",
			"sub\\..\\..\\secret", "\\..\\secret", "sub/..\\../secret", "./../secret", ".//..//secret", "../root/sub/inner",
			"sub/../sub/inner", "..", "../", "/..", "sub/..", ".. /secret", " ../secret", "../ secret", "...\\secret",
			".../secret", "..../secret", ". ./secret", "..\u00a0/secret", "..\u3000/secret" })
	void dotsNeverClimbOut(String name) {
		refused(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret", "sub/../sub/inner", "..\\secret", "sub/.. /inner" })
	void aParentFolderIsRefusedAndNamedAsTheReason(String name) {
		var record = refused(name);
		assertThat(record.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(record.reason()).contains("..");
	}

	/** Encodings that other programs decode: here they are names like any other. */
	@ParameterizedTest
	@ValueSource(strings = { "%2e%2e/secret", "%2e%2e%2fsecret", "..%2fsecret", "..%5csecret", "..%c0%afsecret",
			"\uff0e\uff0e/secret", "..\u2215secret", "..\u2044secret", "&#46;&#46;/secret", "~/secret", "$HOME", "`id`",
			"|id", "$(id)", "*", "?", "[s]ecret", "sub/*" })
	void nothingIsDecodedOrExpanded(String name) {
		refused(name);
	}

	@Test
	void anOverlongSlashIsNotASlash() {
		var packet = new ByteArrayOutputStream();
		packet.writeBytes(new byte[] { 0, 1, '.', '.', (byte) 0xC0, (byte) 0xAF });
		packet.writeBytes("secret\0octet\0".getBytes(US_ASCII));
		phone.toServer(packet.toByteArray());
		phone.receiveError(1);
	}

	@Test
	void absoluteNamesAreTakenBelowTheRoot() {
		refused(folder.resolve("secret").toString());
		refused("/etc/passwd");
		refused("/" + bench.root.toAbsolutePath() + "/sub/inner");
		refused("///etc/passwd");
	}

	@ParameterizedTest
	@ValueSource(strings = { "C:\\windows\\win.ini", "c:secret", "C:/secret", "z:sub\\inner", "\\\\server\\share\\secret",
			"//server/share/secret", "\\\\?\\C:\\secret", "\\\\.\\C:\\secret", "\\/server/secret" })
	void driveAndNetworkNamesAreRefused(String name) {
		assertThat(refused(name).outcome()).isEqualTo(Outcome.REFUSED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sub/in\nner", "\rsub/inner", "sub/inner\t", "sub\u001b[2Jinner", "sub/inner\u007f", "\u0001" })
	void controlCharactersAreRefused(String name) {
		var record = refused(name);
		assertThat(record.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(record.reason()).contains("control");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "\\", ".", "./", "/./", "///.", "sub", "sub/", "SUB" })
	void aNameThatIsNotAFileIsRefused(String name) {
		assertThat(refused(name).outcome()).isEqualTo(Outcome.REFUSED);
	}

	@Test
	void aNameOfEveryLengthIsAnswered() {
		for (int length : new int[] { 254, 255, 256, 500, 1000, 2000 }) {
			refused("x".repeat(length));
			refused("x/".repeat(length / 2) + "y");
		}
	}

	@Test
	void aFileIsNotAFolder() {
		assertThat(refused("sub/inner/more").outcome()).isEqualTo(Outcome.NOT_FOUND);
	}

	@Test
	@OnPosix
	void aLinkToAFileOutsideIsRefused() throws IOException {
		Files.createSymbolicLink(bench.root.resolve("link"), folder.resolve("secret"));
		Files.createSymbolicLink(bench.root.resolve("relative"), Path.of("../secret"));
		Files.createSymbolicLink(bench.root.resolve("sub/chain"), Path.of("../link"));
		for (var name : new String[] { "link", "relative", "sub/chain", "LINK" }) {
			var record = refused(name);
			assertThat(record.outcome()).isEqualTo(Outcome.REFUSED);
			assertThat(record.reason()).contains("link");
		}
	}

	@Test
	@OnPosix
	void aLinkToAFolderOutsideIsRefused() throws IOException {
		Files.createSymbolicLink(bench.root.resolve("out"), folder.resolve("outside"));
		Files.createSymbolicLink(bench.root.resolve("up"), Path.of(".."));
		for (var name : new String[] { "out/secret", "up/secret", "OUT/SECRET", "up/outside/secret" }) {
			assertThat(refused(name).outcome()).isEqualTo(Outcome.REFUSED);
		}
		assertThat(refused("out/missing").outcome()).isIn(Outcome.REFUSED, Outcome.NOT_FOUND);
	}

	/** A folder whose name begins like the root's must not pass for the root. */
	@Test
	@OnPosix
	void aLinkToANeighbourWithALongerNameIsRefused() throws IOException {
		Files.write(Files.createDirectory(folder.resolve("root-old")).resolve("secret"), SECRET);
		Files.createSymbolicLink(bench.root.resolve("old"), folder.resolve("root-old/secret"));
		assertThat(refused("old").outcome()).isEqualTo(Outcome.REFUSED);
	}

	@Test
	@OnPosix
	void linksWithinTheRootAreServed() throws IOException {
		Files.createSymbolicLink(bench.root.resolve("file"), Path.of("sub/inner"));
		Files.createSymbolicLink(bench.root.resolve("way"), bench.root.resolve("sub"));
		assertThat(phone.fetch("file")).containsExactly(1);
		assertThat(phone.fetch("way/inner")).containsExactly(1);
		assertThat(bench.record().path()).isEqualTo("sub/inner");
		assertThat(bench.record().path()).isEqualTo("sub/inner");
	}

	@Test
	@OnPosix
	void linksThatLeadNowhereAreMissing() throws IOException {
		Files.createSymbolicLink(bench.root.resolve("dangling"), Path.of("nothing"));
		Files.createSymbolicLink(bench.root.resolve("dangling-out"), folder.resolve("nothing"));
		Files.createSymbolicLink(bench.root.resolve("loop"), Path.of("loop"));
		refused("dangling");
		refused("dangling-out");
		refused("loop");
	}

	@Test
	@OnPosix
	void aPipeIsRefusedAndNobodyWaitsForIt() throws Exception {
		var pipe = bench.root.resolve("pipe").toString();
		try {
			assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0);
		} catch (IOException e) {
			assumeTrue(false, "mkfifo is not installed");
		}
		assertThat(refused("pipe").outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(phone.fetch("sub/inner")).containsExactly(1);
	}

	@Test
	@OnPosix
	void aDeviceBehindALinkIsRefused() throws IOException {
		var link = Files.createSymbolicLink(bench.root.resolve("zero"), Path.of("/dev/zero"));
		assertThat(refused("zero").outcome()).isEqualTo(Outcome.REFUSED);
		Files.delete(link);
	}

	@Test
	@OnPosix
	void theRootItselfMayBeALink() throws IOException {
		var link = Files.createSymbolicLink(folder.resolve("tftpboot"), Path.of("root"));
		bench.start(settings -> settings.withRoot(link));
		Files.createSymbolicLink(bench.root.resolve("link"), folder.resolve("secret"));
		try (var other = bench.phone()) {
			assertThat(other.fetch("sub/inner")).containsExactly(1);
			other.read("link");
			other.receiveError(2);
		}
	}

	@Test
	@OnPosix
	void namesWithSpacesAndDotsAreNames() throws IOException {
		for (var name : new String[] { "a b", " a", ".hidden", "a..b", "..a", "a.", "...a", "a ...", "-rf", "#1", "a;b" }) {
			bench.file(name, name.getBytes(US_ASCII));
			assertThat(phone.fetch(name)).as(name).isEqualTo(name.getBytes(US_ASCII));
		}
	}
}
