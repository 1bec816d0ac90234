package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;

import org.dialtone.serving.Outcome;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 2347, 2348, 2349, 7440: what the option acknowledgment contains, and when there is none. */
class OptionsTest {

	private static final int SIZE = 5000;

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	/** A new one for each request: a phone that asks again from the same port is another matter. */
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("load.bin", Content.of(SIZE));
		phone = bench.phone();
	}

	private void ask(String file, String... options) {
		phone.close();
		phone = bench.phone();
		phone.read(file, options);
	}

	private Map<String, String> agreed(String... asked) {
		ask("load.bin", asked);
		var packet = phone.receive();
		assertThat(packet.opcode()).as("opcode of %s", packet).isEqualTo(Packet.OACK);
		return packet.options();
	}

	private void assertNoAcknowledgment(String... asked) {
		ask("load.bin", asked);
		assertThat(phone.receiveData(1)).isEqualTo(Content.block(Content.of(SIZE), 1, 512));
	}

	@Test
	void eachOptionAloneIsAnsweredAlone() {
		assertThat(agreed("blksize", "1428")).containsExactly(entry("blksize", "1428"));
		assertThat(agreed("tsize", "0")).containsExactly(entry("tsize", "5000"));
		assertThat(agreed("timeout", "3")).containsExactly(entry("timeout", "3"));
		assertThat(agreed("windowsize", "4")).containsExactly(entry("windowsize", "4"));
	}

	@Test
	void allOptionsTogetherAreAnsweredInTheOrderAsked() {
		assertThat(agreed("windowsize", "8", "tsize", "0", "blksize", "512", "timeout", "2")).containsExactly(
				entry("windowsize", "8"), entry("tsize", "5000"), entry("blksize", "512"), entry("timeout", "2"));
		assertThat(agreed("timeout", "9", "blksize", "8", "windowsize", "1", "tsize", "77")).containsExactly(
				entry("timeout", "9"), entry("blksize", "8"), entry("windowsize", "1"), entry("tsize", "5000"));
	}

	@Test
	void whatWasAgreedIsInTheRecord() {
		phone.fetch("load.bin", "tsize", "0", "blksize", "1000");
		var record = bench.record();
		assertThat(record.agreed()).containsExactly(entry("tsize", 5000L), entry("blksize", 1000L));
		assertThat(record.request().options().values()).containsExactly(entry("tsize", "0"), entry("blksize", "1000"));
	}

	@Test
	void unknownOptionsAreLeftOut() {
		assertThat(agreed("multicast", "", "blksize", "600", "rollover", "0", "blksize2", "8192"))
				.containsExactly(entry("blksize", "600"));
		assertNoAcknowledgment("utimeout", "100000");
	}

	@Test
	void optionNamesCountInAnyCase() {
		var agreed = agreed("BLKSIZE", "600", "TSize", "0");
		assertThat(agreed.keySet().stream().map(String::toLowerCase)).containsExactly("blksize", "tsize");
		assertThat(agreed.values()).containsExactly("600", "5000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1", "7", "", " ", "abc", "0x200", "-512", "512.0", "1e3", " 512", "512 ", "+512",
			"\u0665\u0661\u0662", "99999999999999999999999999999999" })
	void anInvalidBlockSizeIsIgnored(String value) {
		assertNoAcknowledgment("blksize", value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "65465", "65536", "70000", "4294967808" })
	void aBlockSizeAboveTheLargestIsNeverGrantedAsAsked(String value) {
		assertThat(agreed("blksize", value)).containsExactly(entry("blksize", "65464"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "8", "9", "512", "1428", "1468", "8192", "65463", "65464" })
	void everyBlockSizeOfTheRfcIsGranted(String value) {
		assertThat(agreed("blksize", value)).containsExactly(entry("blksize", value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "256", "-1", "", "x", "1.5", "65536", "18446744073709551617" })
	void anInvalidTimeoutIsIgnored(String value) {
		assertNoAcknowledgment("timeout", value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "255" })
	void theLimitsOfTheTimeoutAreGranted(String value) {
		assertThat(agreed("timeout", value)).containsExactly(entry("timeout", value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "65536", "-4", "", "all" })
	void anInvalidWindowSizeIsIgnored(String value) {
		assertNoAcknowledgment("windowsize", value);
	}

	@ParameterizedTest
	@CsvSource({ "65535, 8", "65535, 512", "64, 65464", "1000, 1428" })
	void aWindowIsNeverLargerThanAsked(int windowSize, int blockSize) {
		var agreed = agreed("blksize", Integer.toString(blockSize), "windowsize", Integer.toString(windowSize));
		assertThat(Integer.parseInt(agreed.get("windowsize"))).isBetween(1, windowSize);
	}

	/** With more than half of the numbers in a window, an old ACK cannot be told from a new one. */
	@Test
	void aWindowLeavesBlockNumbersUnambiguous() {
		var agreed = agreed("blksize", "8", "windowsize", "65535");
		assertThat(Integer.parseInt(agreed.get("windowsize"))).isLessThan(32_768);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "-1" })
	void aTransferSizeThatIsNotANumberIsIgnored(String value) {
		assertNoAcknowledgment("tsize", value);
	}

	@Test
	void theSizeOfAHugeFileIsAnnounced() throws IOException {
		var huge = bench.file("huge", new byte[0]);
		try (var channel = FileChannel.open(huge, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(1), 5_000_000_000L);
		}
		ask("huge", "tsize", "0");
		assertThat(phone.receive().options()).containsExactly(entry("tsize", "5000000001"));
	}

	/** curl takes tsize 0 for an error. An option may be left unanswered. */
	@Test
	void theSizeOfAnEmptyFileIsNotAnnounced() throws IOException {
		bench.file("empty", new byte[0]);
		ask("empty", "tsize", "0");
		assertThat(phone.receiveData(1)).isEmpty();
		ask("empty", "tsize", "0", "blksize", "1428");
		assertThat(phone.receive().options()).containsExactly(entry("blksize", "1428"));
	}

	@Test
	void anEmptyFileIsSentAfterTheOptions() throws IOException {
		bench.file("empty", new byte[0]);
		assertThat(phone.fetch("empty", "tsize", "0", "blksize", "1428", "windowsize", "4")).isEmpty();
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void theFirstOfTwoEqualOptionsCounts() {
		assertThat(agreed("blksize", "600", "blksize", "700")).containsExactly(entry("blksize", "600"));
	}

	@Test
	void anOptionWithoutItsEndIsIgnored() {
		var whole = Packet.request(Packet.RRQ, "load.bin", "octet", "tsize", "0", "blksize", "1428");
		phone.toServer(Arrays.copyOf(whole, whole.length - 1));
		assertThat(phone.receive().options()).containsExactly(entry("tsize", "5000"));
	}

	@Test
	void anOptionNameWithoutAValueIsIgnored() {
		phone.toServer(Packet.request(Packet.RRQ, "load.bin", "octet", "blksize"));
		phone.receiveData(1);
	}

	@Test
	void anOptionNameThatIsCutIsIgnored() {
		var whole = Packet.request(Packet.RRQ, "load.bin", "octet", "blksize");
		phone.toServer(Arrays.copyOf(whole, whole.length - 4));
		phone.receiveData(1);
	}

	@Test
	void hundredsOfOptionsDoNoHarm() {
		var options = new String[400];
		for (int i = 0; i < options.length; i += 2) {
			options[i] = "o" + i;
			options[i + 1] = "1";
		}
		assertNoAcknowledgment(options);
	}

	@Test
	void dataComesOnlyAfterTheOptionsWereAcknowledged() {
		agreed("blksize", "1000", "timeout", "60");
		phone.receiveNothing();
		phone.ack(1); // not the answer to an option acknowledgment
		phone.receiveNothing();
		phone.ack(0);
		assertThat(phone.receiveData(1)).hasSize(1000);
	}

	@Test
	void aClientThatRefusesTheOptionsEndsTheTransfer() {
		agreed("blksize", "1428");
		phone.reply(Packet.error(8, "no thanks"));
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.ABORTED);
		assertThat(record.reason()).contains("8").contains("no thanks");
		phone.receiveNothing();
		assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(SIZE));
	}
}
