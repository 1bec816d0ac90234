package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends arrives byte for byte, in mode octet or netascii, with all options. */
class UploadTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(new UploadPolicy(true, true, 64 << 20)));
		phone = bench.phone();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 511, 512, 513, 1024, 1025, 10_000, 65_536 })
	void aFileOfAnySizeIsStoredByteForByte(int size) {
		phone.store("SEP001122334455.log", Content.of(size));
		assertThat(bench.root.resolve("SEP001122334455.log")).hasBinaryContent(Content.of(size));
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.RECEIVED);
		assertThat(record.bytes()).isEqualTo(size);
		assertThat(record.path()).isEqualTo("SEP001122334455.log");
		assertThat(record.request().operation()).isEqualTo(Operation.WRITE);
		assertThat(record.reason()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "8, 1, 80", "1428, 1, 1428", "1428, 4, 20000", "512, 8, 4096", "512, 8, 4095", "65464, 1, 200000",
			"65464, 2, 200000", "1000, 16, 123456" })
	void optionsAreAgreedAndKept(int blockSize, int windowSize, int size) throws IOException {
		var content = Content.of(size);
		phone.write("up.bin", "blksize", Integer.toString(blockSize), "windowsize", Integer.toString(windowSize), "tsize",
				Integer.toString(size));
		assertThat(phone.receive().options()).containsExactly(entry("blksize", Integer.toString(blockSize)),
				entry("windowsize", Integer.toString(windowSize)), entry("tsize", Integer.toString(size)));
		int blocks = size / blockSize + 1;
		for (int block = 1; block <= blocks; block++) {
			phone.data(block, Content.block(content, block, blockSize));
			if (block % windowSize == 0 || block == blocks) {
				phone.receiveAck(block);
			}
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		assertThat(bench.root.resolve("up.bin")).hasBinaryContent(content);
	}

	@Test
	void theFileIsInItsPlaceBeforeTheLastAcknowledgment() {
		for (int i = 0; i < 50; i++) {
			phone.store("up" + i, Content.of(600));
			assertThat(bench.root.resolve("up" + i)).hasBinaryContent(Content.of(600));
		}
	}

	@Test
	void blockNumbersRollOverToZero() throws IOException {
		int size = 65_540 * 8 + 3;
		var content = Content.of(size);
		phone.write("up.bin", "blksize", "8", "windowsize", "60");
		phone.receive();
		int blocks = size / 8 + 1;
		for (int block = 1; block <= blocks; block++) {
			phone.data(block & 0xFFFF, Content.block(content, block, 8));
			if (block % 60 == 0 || block == blocks) {
				phone.receiveAck(block & 0xFFFF);
			}
		}
		assertThat(bench.record().bytes()).isEqualTo(size);
		assertThat(bench.root.resolve("up.bin")).hasBinaryContent(content);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a\nb", "\n", "\r", "\r\n", "a\r\0\nb\0", "\r\r\n\n" })
	void netasciiIsTurnedIntoTheLineEndsOfTheFile(String text) throws IOException {
		storeNetascii(text.getBytes(US_ASCII), 512);
		assertThat(bench.root.resolve("up.txt")).hasBinaryContent(text.getBytes(US_ASCII));
	}

	@Test
	void randomNetasciiIsStoredByteForByte() throws IOException {
		for (long seed = 1; seed <= 200; seed++) {
			var chance = Content.chance(seed);
			var text = Content.text(chance.nextInt(700), chance);
			storeNetascii(text, 8 + chance.nextInt(60));
			assertThat(Files.readAllBytes(bench.root.resolve("up.txt"))).as("seed %s", seed).isEqualTo(text);
		}
	}

	@Test
	void netasciiThatBreaksTheRulesLosesNothing() {
		for (var text : new String[] { "a\nb", "a\rb", "a\r", "\r\r\r" }) {
			phone.toServer(Packet.request(Packet.WRQ, "up.txt", "netascii"));
			phone.receiveAck(0);
			phone.data(1, text.getBytes(US_ASCII));
			phone.receiveAck(1);
			assertThat(bench.root.resolve("up.txt")).hasContent(text);
		}
	}

	private void storeNetascii(byte[] text, int blockSize) throws IOException {
		var coded = Content.netascii(text);
		phone.toServer(Packet.request(Packet.WRQ, "up.txt", "netascii", "blksize", Integer.toString(blockSize)));
		assertThat(phone.receive().opcode()).isEqualTo(Packet.OACK);
		for (int block = 1; block <= coded.length / blockSize + 1; block++) {
			phone.data(block, Content.block(coded, block, blockSize));
			phone.receiveAck(block);
		}
	}

	@Test
	void aLostBlockOfAWindowIsAskedForOnce() {
		var content = Content.of(10 * 512);
		phone.write("up.bin", "windowsize", "5", "timeout", "60");
		phone.receive();
		phone.data(1, Content.block(content, 1, 512));
		phone.data(2, Content.block(content, 2, 512));
		phone.data(4, Content.block(content, 4, 512)); // 3 is lost
		phone.data(5, Content.block(content, 5, 512));
		phone.receiveAck(2);
		phone.receiveNothing();
		for (int block = 3; block <= 7; block++) {
			phone.data(block, Content.block(content, block, 512));
		}
		phone.receiveAck(7);
		for (int block = 8; block <= 11; block++) {
			phone.data(block, Content.block(content, block, 512));
		}
		phone.receiveAck(11);
		assertThat(bench.root.resolve("up.bin")).hasBinaryContent(content);
	}

	@Test
	void aLostAcknowledgmentIsRepeatedWhenTheBlockComesAgain() {
		var content = Content.of(1500);
		phone.write("up.bin");
		phone.receiveAck(0);
		for (int block = 1; block <= 3; block++) {
			phone.data(block, Content.block(content, block, 512));
			phone.receiveAck(block);
			phone.data(block, Content.block(content, block, 512));
			phone.receiveAck(block);
		}
		assertThat(bench.root.resolve("up.bin")).hasBinaryContent(content);
		assertThat(bench.record().bytes()).isEqualTo(1500);
		assertThat(bench.ended()).hasSize(1);
	}

	@Test
	void theServerAsksAgainForABlockThatDoesNotCome() {
		phone.write("up.bin");
		phone.receiveAck(0);
		phone.data(1, new byte[512]);
		phone.receiveAck(1);
		phone.receiveAck(1);
		phone.data(2, new byte[5]);
		phone.receiveAck(2);
		assertThat(bench.record().retransmissions()).isPositive();
	}

	@Test
	void aRepeatedWriteRequestIsOneUpload() {
		phone.write("up.bin");
		phone.receiveAck(0);
		phone.write("up.bin");
		phone.receiveAck(0);
		phone.data(1, new byte[5]);
		phone.receiveAck(1);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		phone.receiveNothing();
		assertThat(bench.ended()).hasSize(1);
	}

	@Test
	void foldersAreFoundRegardlessOfCase() throws IOException {
		Files.createDirectories(bench.root.resolve("Logs/Inner"));
		phone.store("/logs\\INNER/up.bin", Content.of(5));
		assertThat(bench.root.resolve("Logs/Inner/up.bin")).hasBinaryContent(Content.of(5));
		assertThat(bench.record().path()).isEqualTo("Logs/Inner/up.bin");
	}

	@Test
	void theSizeToComeIsKnownWhenTheClientAnnouncedIt() {
		phone.write("up.bin", "tsize", "700");
		phone.receive();
		phone.reply(Packet.error(0, "changed my mind"));
		phone.write("up.bin");
		phone.receiveAck(0);
		bench.await("two starts", events -> bench.events(ServingEvent.TransferStarted.class).size() == 2);
		assertThat(bench.events(ServingEvent.TransferStarted.class)).extracting(ServingEvent.TransferStarted::size)
				.containsExactly(700L, -1L);
	}

	@Test
	void whatWasStoredIsServed() {
		phone.store("up.bin", Content.of(1000));
		assertThat(phone.fetch("up.bin")).isEqualTo(Content.of(1000));
	}
}
