package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.dialtone.serving.Outcome;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7440: several blocks for one acknowledgment. */
class WindowTest {

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

	/**
	 * Asks for 20 blocks of 512 bytes and 100 bytes more, in windows of 8. The timer
	 * stays out of it.
	 */
	private void begin() throws IOException {
		begin("timeout", "60");
	}

	private void begin(String option, String value) throws IOException {
		bench.file("load.bin", Content.of(20 * 512 + 100));
		phone.read("load.bin", "windowsize", "8", option, value);
		assertThat(phone.receive().options()).containsEntry("windowsize", "8");
		phone.ack(0);
	}

	private void receiveBlocks(int first, int last) {
		for (int block = first; block <= last; block++) {
			assertThat(phone.receiveData(block)).isEqualTo(Content.block(Content.of(20 * 512 + 100), block, 512));
		}
	}

	@Test
	void aWindowComesWithoutAcknowledgmentsAndThenWaits() throws IOException {
		begin();
		receiveBlocks(1, 8);
		phone.receiveNothing();
		phone.ack(8);
		receiveBlocks(9, 16);
		phone.receiveNothing();
		phone.ack(16);
		receiveBlocks(17, 21);
		phone.ack(21);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		phone.receiveNothing();
	}

	@Test
	void anAcknowledgmentWithinTheWindowMovesTheWindowThere() throws IOException {
		begin();
		receiveBlocks(1, 8);
		phone.ack(3);
		receiveBlocks(4, 11);
		phone.ack(11);
		receiveBlocks(12, 19);
		phone.ack(19);
		receiveBlocks(20, 21);
		phone.ack(21);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.retransmissions()).isEqualTo(5); // blocks 4 to 8
	}

	@Test
	void theFirstBlockOfAWindowMayBeLost() throws IOException {
		begin("tsize", "0");
		receiveBlocks(1, 8);
		phone.ack(8);
		receiveBlocks(9, 16);
		phone.ack(8); // as if 9 had not come: a repeated ACK, so only the timer helps
		receiveBlocks(9, 16);
		phone.ack(16);
		receiveBlocks(17, 21);
		phone.ack(21);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void aPartOfTheLastWindowMayBeLost() throws IOException {
		begin();
		receiveBlocks(1, 8);
		phone.ack(8);
		receiveBlocks(9, 16);
		phone.ack(16);
		receiveBlocks(17, 21);
		phone.ack(18);
		receiveBlocks(19, 21);
		phone.ack(21);
		assertThat(bench.record().bytes()).isEqualTo(20 * 512 + 100);
	}

	@Test
	void everyBlockMayBeAcknowledgedAlone() throws IOException {
		begin();
		for (int block = 1; block <= 21; block++) {
			for (var packet = phone.receive(); packet.number() != block; packet = phone.receive()) {
				assertThat(packet.opcode()).isEqualTo(Packet.DATA);
			}
			phone.ack(block);
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void anAcknowledgmentOfWhatWasNeverSentIsIgnored() throws IOException {
		begin();
		receiveBlocks(1, 8);
		phone.ack(9);
		phone.ack(20);
		phone.ack(40_000);
		phone.receiveNothing();
		phone.ack(8);
		receiveBlocks(9, 16);
	}

	@Test
	void anOldAcknowledgmentIsIgnored() throws IOException {
		begin();
		receiveBlocks(1, 8);
		phone.ack(8);
		receiveBlocks(9, 16);
		phone.ack(16);
		receiveBlocks(17, 21);
		phone.ack(8);
		phone.ack(0);
		phone.ack(21);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.retransmissions()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "2, 512, 1024", "3, 512, 1536", "4, 512, 2047", "4, 512, 2048", "4, 512, 0", "16, 1428, 100000",
			"64, 512, 500000", "5, 65464, 700000", "16, 65464, 2000000", "300, 8, 2400" })
	void windowsOfAllSizesAreByteExact(int windowSize, int blockSize, int size) throws IOException {
		bench.file("load.bin", Content.of(size));
		var got = phone.fetch("load.bin", "windowsize", Integer.toString(windowSize), "blksize",
				Integer.toString(blockSize));
		assertThat(got).isEqualTo(Content.of(size));
	}

	@Test
	void aWindowReachesAcrossTheRollOver() throws IOException {
		bench.file("load.bin", Content.of(65_540 * 8));
		phone.read("load.bin", "blksize", "8", "windowsize", "10", "timeout", "60");
		phone.receive();
		phone.ack(0);
		int block = 0;
		while (block < 65_530) {
			for (int i = 0; i < 10; i++) {
				phone.receiveData(++block);
			}
			phone.ack(block);
		}
		for (int i = 0; i < 10; i++) {
			phone.receiveData(++block & 0xFFFF);
		}
		phone.ack(65_538 & 0xFFFF); // two of the window were lost
		phone.receiveData(65_539 & 0xFFFF);
		phone.receiveData(65_540 & 0xFFFF);
		assertThat(phone.receiveData(65_541 & 0xFFFF)).isEmpty();
		phone.ack(65_541 & 0xFFFF);
		assertThat(bench.record().bytes()).isEqualTo(65_540 * 8);
	}
}
