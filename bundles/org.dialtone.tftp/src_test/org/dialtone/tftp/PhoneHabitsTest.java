package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;

import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestOptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What phones send that no RFC provides for, and how they name files. */
class PhoneHabitsTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		phone = bench.phone();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 100, 400 })
	void strayNulsAfterTheModeAreTolerated(int nuls) throws IOException {
		bench.file("OS79XX.TXT", "P003-8-12-00".getBytes(US_ASCII));
		var packet = new ByteArrayOutputStream();
		packet.writeBytes(Packet.request(Packet.RRQ, "OS79XX.TXT", "octet"));
		packet.writeBytes(new byte[nuls]);
		phone.toServer(packet.toByteArray());
		assertThat(phone.takeAll()).isEqualTo("P003-8-12-00".getBytes(US_ASCII));
		assertThat(bench.record().request().options().values()).isEmpty();
	}

	@Test
	void rubbishAfterTheModeIsTolerated() throws IOException {
		bench.file("a", new byte[] { 7 });
		var packet = new ByteArrayOutputStream();
		packet.writeBytes(Packet.request(Packet.RRQ, "a", "octet"));
		packet.writeBytes(new byte[] { (byte) 0xAA, 0x55, (byte) 0xFF });
		phone.toServer(packet.toByteArray());
		assertThat(phone.takeAll()).containsExactly(7);
	}

	@ParameterizedTest
	@CsvSource({ "/7960-font.xml, 7960-font.xml", "US/7960-tones.xml, US/7960-tones.xml",
			"/English_United_States/7921-kate.xml, English_United_States/7921-kate.xml",
			"US\\7960-tones.xml, US/7960-tones.xml", "\\g3-tones.xml, g3-tones.xml",
			"./g3-tones.xml, g3-tones.xml", "US//7960-tones.xml, US/7960-tones.xml",
			"US/./7960-tones.xml, US/7960-tones.xml" })
	void slashesAreTakenAsPhonesMeanThem(String asked, String path) throws IOException {
		bench.file(path, Content.of(99));
		assertThat(phone.fetch(asked)).isEqualTo(Content.of(99));
		var record = bench.record();
		assertThat(record.request().file()).isEqualTo(asked);
		assertThat(record.path()).isEqualTo(path);
		assertThat(record.reason()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "TERM70.DEFAULT.loads, term70.default.loads", "term70.default.loads, TERM70.DEFAULT.loads",
			"Jar11sip.8-4-2.sbn, jar11sip.8-4-2.sbn", "us/7960-TONES.xml, US/7960-tones.xml",
			"/sep001122aabbcc.cnf.xml, SEP001122AABBCC.cnf.xml", "A\\b\\C, a/B/c" })
	void aNameThatDiffersOnlyInCaseIsServedAndTheRecordSaysSo(String asked, String path) throws IOException {
		bench.file(path, Content.of(700));
		assertThat(phone.fetch(asked)).isEqualTo(Content.of(700));
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.path()).isEqualTo(path);
		assertThat(record.reason()).contains(path).contains("case");
	}

	@Test
	void theExactNameIsPreferred() throws IOException {
		bench.file("TERM70.default.loads", new byte[] { 1 });
		bench.file("term70.default.loads", new byte[] { 2 });
		assertThat(phone.fetch("term70.default.loads")).containsExactly(2);
		assertThat(phone.fetch("TERM70.default.loads")).containsExactly(1);
		assertThat(bench.record().reason()).isNull();
		assertThat(bench.record().reason()).isNull();
		assertThat(phone.fetch("Term70.Default.loads")).isIn(new byte[] { 1 }, new byte[] { 2 });
	}

	@Test
	void aFileThatAppearsLaterIsFoundRegardlessOfCase() throws IOException {
		bench.file("other", new byte[0]);
		phone.read("TERM70.default.loads");
		phone.receiveError(1);
		bench.file("term70.default.loads", new byte[] { 1 });
		long end = System.nanoTime() + Phone.PATIENCE.toNanos();
		Packet answer;
		do {
			phone.read("TERM70.default.loads");
			answer = phone.receive();
		} while (answer.opcode() == Packet.ERROR && System.nanoTime() < end);
		assertThat(answer.data()).containsExactly(1);
	}

	@Test
	void namesBeyondAsciiAreServedAndRecorded() throws IOException {
		assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).equals(UTF_8), "files here have ASCII names");
		bench.file("Größe-\u65e5\u672c-\ud83d\udcde.xml", new byte[] { 3 });
		assertThat(phone.fetch("Größe-\u65e5\u672c-\ud83d\udcde.xml")).containsExactly(3);
		assertThat(bench.record().request().file()).isEqualTo("Größe-\u65e5\u672c-\ud83d\udcde.xml");
	}

	@Test
	void aNameInLatinOneIsRecordedLetterByLetter() {
		var packet = new ByteArrayOutputStream();
		packet.writeBytes(new byte[] { 0, 1 });
		packet.writeBytes("Größe".getBytes(ISO_8859_1));
		packet.writeBytes("\0octet\0".getBytes(US_ASCII));
		phone.toServer(packet.toByteArray());
		phone.receiveError(1);
		assertThat(bench.record().request().file()).isEqualTo("Größe");
	}

	/** What stands for bytes that cannot be read is a character like any other when it is sent. */
	@Test
	void aNameWithTheReplacementCharacterIsRecordedAsItIs() {
		phone.read("a\ufffdb");
		phone.receiveError(1);
		assertThat(bench.record().request().file()).isEqualTo("a\ufffdb");
	}

	@Test
	void aPhoneWithANewPortForEachTryIsServedEachTime() throws IOException {
		bench.file("SIPDefault.cnf", Content.of(800));
		for (int i = 0; i < 3; i++) {
			try (var again = bench.phone()) {
				again.read("SIPDefault.cnf");
				again.receiveData(1); // and is not heard of again
			}
		}
		assertThat(phone.fetch("SIPDefault.cnf")).isEqualTo(Content.of(800));
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void aPhoneThatAlwaysUsesTheSamePortGetsAllItsFiles() throws IOException {
		for (int i = 0; i < 20; i++) {
			bench.file("file" + i, Content.of(512 * i + i));
			assertThat(phone.fetch("file" + i)).isEqualTo(Content.of(512 * i + i));
			phone.read("missing" + i);
			phone.receiveError(1);
			assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
			assertThat(bench.record().outcome()).isEqualTo(Outcome.NOT_FOUND);
		}
	}

	@Test
	void aPhoneThatGaveUpAFileGetsTheNextOneOnTheSamePort() throws IOException {
		bench.file("first", Content.of(5000));
		bench.file("second", Content.of(700));
		phone.read("first");
		phone.receiveData(1);
		phone.ack(1);
		phone.receiveData(2);
		assertThat(phone.fetch("second")).isEqualTo(Content.of(700));
		var first = bench.record();
		assertThat(first.request().file()).isEqualTo("first");
		assertThat(first.outcome()).isEqualTo(Outcome.ABORTED);
		assertThat(first.reason()).isNotBlank();
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void requestsAreNumberedAndNameBothEnds() {
		phone.read("a");
		phone.receiveError(1);
		phone.write("b", "tsize", "5");
		phone.receiveError(2);
		var first = bench.record().request();
		var second = bench.record().request();
		assertThat(second.id()).isEqualTo(first.id() + 1);
		assertThat(first.operation()).isEqualTo(Operation.READ);
		assertThat(second.operation()).isEqualTo(Operation.WRITE);
		assertThat(first.client().getPort()).isEqualTo(phone.port());
		assertThat(first.server()).isEqualTo(bench.address());
		assertThat(second.options()).isEqualTo(new RequestOptions("octet", Map.of("tsize", "5")));
		assertThat(second.time()).isAfterOrEqualTo(first.time());
	}
}
