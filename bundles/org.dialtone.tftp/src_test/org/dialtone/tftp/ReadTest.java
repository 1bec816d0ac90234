package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

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

/** RFC 1350: a file arrives as it is, whatever its size. */
class ReadTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 511, 512, 513, 1023, 1024, 1025, 16_383, 16_384, 16_385, 65_536, 100_000 })
	void aFileOfAnySizeArrivesByteForByte(int size) throws IOException {
		var content = Content.of(size);
		bench.file("load.bin", content);
		try (var phone = bench.phone()) {
			assertThat(phone.fetch("load.bin")).isEqualTo(content);
		}
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.bytes()).isEqualTo(size);
		assertThat(record.path()).isEqualTo("load.bin");
		assertThat(record.agreed()).isEmpty();
		assertThat(record.reason()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "8, 0", "8, 8", "8, 65536", "9, 4099", "1428, 1428", "1428, 200000", "1468, 14679", "4096, 40960",
			"4097, 100000", "8192, 16384", "16384, 65536", "65463, 65463", "65464, 65464", "65464, 65465",
			"65464, 1000000" })
	void everyBlockSizeIsByteExact(int blockSize, int size) throws IOException {
		var content = Content.of(size);
		bench.file("load.bin", content);
		try (var phone = bench.phone()) {
			assertThat(phone.fetch("load.bin", "blksize", Integer.toString(blockSize))).isEqualTo(content);
		}
		var record = bench.record();
		assertThat(record.bytes()).isEqualTo(size);
		assertThat(record.agreed()).isEqualTo(Map.of("blksize", (long) blockSize));
	}

	@Test
	void aFileOfWholeBlocksEndsWithAnEmptyOne() throws IOException {
		bench.file("load.bin", new byte[1024]);
		try (var phone = bench.phone()) {
			phone.read("load.bin");
			assertThat(phone.receiveData(1)).hasSize(512);
			phone.ack(1);
			assertThat(phone.receiveData(2)).hasSize(512);
			phone.ack(2);
			assertThat(phone.receiveData(3)).isEmpty();
			assertThat(bench.ended()).isEmpty();
			phone.ack(3);
			assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		}
	}

	@Test
	void theNextBlockComesOnlyAfterTheAcknowledgment() throws IOException {
		bench.file("load.bin", new byte[2000]);
		try (var phone = bench.phone()) {
			phone.read("load.bin", "timeout", "60");
			phone.receive();
			phone.ack(0);
			phone.receiveData(1);
			phone.receiveNothing();
			phone.ack(1);
			phone.receiveData(2);
			phone.receiveNothing();
		}
	}

	@Test
	void nothingIsSentTwiceWithoutNeed() throws IOException {
		bench.file("load.bin", Content.of(100_000));
		try (var phone = bench.phone()) {
			assertThat(phone.fetch("load.bin", "timeout", "60")).isEqualTo(Content.of(100_000));
		}
		assertThat(bench.record().retransmissions()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "octet", "OCTET", "Octet", "oCtEt" })
	void theModeMayBeWrittenInAnyCase(String mode) throws IOException {
		bench.file("load.bin", Content.of(700));
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode));
			assertThat(phone.takeAll()).isEqualTo(Content.of(700));
		}
		assertThat(bench.record().request().options().mode()).isEqualTo("octet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mail", "MAIL", "binary", "image", "octet ", "" })
	void otherModesAreRefusedWithAnError(String mode) throws IOException {
		bench.file("load.bin", Content.of(700));
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode));
			assertThat(phone.receiveError(4)).isNotBlank();
		}
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(record.reason()).contains("mode");
		assertThat(record.path()).isNull();
	}

	@Test
	void aMissingFileIsErrorOneAndNothingElse() {
		try (var phone = bench.phone()) {
			phone.read("SEP001122334455.cnf.xml");
			assertThat(phone.receiveError(1)).isNotBlank();
			phone.receiveNothing();
		}
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.NOT_FOUND);
		assertThat(record.request().file()).isEqualTo("SEP001122334455.cnf.xml");
		assertThat(record.path()).isNull();
		assertThat(record.bytes()).isZero();
		assertThat(record.reason()).isNotBlank();
	}

	@Test
	void blockNumbersRollOverToZeroAboveThirtyTwoMebibytes() throws IOException {
		int size = 65_537 * 512 + 100;
		var file = bench.file("rootfs.sbn", new byte[0]);
		var start = Content.of(512);
		var end = Content.of(1124);
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(start), 0);
			channel.write(ByteBuffer.wrap(end), size - end.length);
		}
		try (var phone = bench.phone()) {
			var got = phone.fetch("rootfs.sbn");
			assertThat(got.length).isEqualTo(size);
			assertThat(Content.block(got, 1, 512)).isEqualTo(start);
			assertThat(Arrays.copyOfRange(got, size - end.length, size)).isEqualTo(end);
		}
		assertThat(bench.record().bytes()).isEqualTo(size);
	}

	@Test
	void aFileOfExactlyAllBlockNumbersEndsWithBlockZero() throws IOException {
		bench.file("load.bin", Content.of(65_535 * 8));
		try (var phone = bench.phone()) {
			assertThat(phone.fetch("load.bin", "blksize", "8")).isEqualTo(Content.of(65_535 * 8));
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@ParameterizedTest
	@ValueSource(ints = { 8, 61 })
	void severalRollOversAreByteExact(int windowSize) throws IOException {
		var content = Content.of(3 * 65_536 * 8 + 21);
		bench.file("load.bin", content);
		try (var phone = bench.phone()) {
			var got = phone.fetch("load.bin", "blksize", "8", "windowsize", Integer.toString(windowSize));
			assertThat(Arrays.equals(got, content)).isTrue();
		}
	}
}
