package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.dialtone.serving.Outcome;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lost packets are repaired, and a client that is gone is given up. */
class LossTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("load.bin", Content.of(40 * 512 + 5));
		phone = bench.phone();
	}

	private void takeBlocks(int first, int last) {
		for (int block = first; block <= last; block++) {
			phone.receiveData(block);
			phone.ack(block);
		}
	}

	@Test
	void aLostFirstBlockIsSentAgain() {
		phone.read("load.bin");
		phone.receiveData(1);
		takeBlocks(1, 41);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.retransmissions()).isPositive();
		assertThat(record.bytes()).isEqualTo(40 * 512 + 5);
	}

	@Test
	void aLostOptionAcknowledgmentIsSentAgain() {
		phone.read("load.bin", "blksize", "1428");
		var first = phone.receive();
		assertThat(phone.receive().options()).isEqualTo(first.options());
		phone.ack(0);
		assertThat(phone.receiveData(1)).hasSize(1428);
	}

	@Test
	void aLostBlockOrAcknowledgmentInTheMiddleIsRepaired() {
		phone.read("load.bin");
		takeBlocks(1, 20);
		var lost = phone.receiveData(21);
		assertThat(phone.receiveData(21)).isEqualTo(lost);
		LockSupport.parkNanos(20_000_000); // or the answer might come sooner than any before it
		phone.ack(21);
		takeBlocks(22, 41);
		assertThat(bench.record().retransmissions()).isPositive();
	}

	/** One that writes its flash: it was sent what it had already, but nothing was lost. */
	@Test
	void aPhoneThatPausesDoesNotLookLikeABadNetwork() {
		phone.read("load.bin", "timeout", "1");
		phone.receive();
		phone.ack(0);
		takeBlocks(1, 20);
		assertThat(phone.receiveData(21)).isEqualTo(phone.receiveData(21));
		phone.ack(21);
		phone.ack(21);
		takeBlocks(22, 41);
		assertThat(bench.record().retransmissions()).isZero();
	}

	@Test
	void neitherDoesOneThatPausesWhileItSendsAFile() throws IOException {
		bench.start(settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		try (var other = bench.phone()) {
			other.write("up.bin", "timeout", "1");
			other.receive();
			other.data(1, new byte[512]);
			other.receiveAck(1);
			other.receiveAck(1); // since nothing comes
			other.data(2, new byte[512]);
			other.receiveAck(2);
			other.data(2, new byte[512]); // in answer to the second one
			other.receiveAck(2);
			other.data(3, new byte[0]);
			other.receiveAck(3);
		}
		assertThat(bench.record().retransmissions()).isZero();
	}

	@Test
	void aLostLastAcknowledgmentIsAskedForAgain() {
		phone.read("load.bin");
		takeBlocks(1, 40);
		var last = phone.receiveData(41);
		assertThat(bench.ended()).isEmpty();
		assertThat(phone.receiveData(41)).isEqualTo(last).hasSize(5);
		phone.ack(41);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	/** If it did not learn it would send again once in this time, if it did not back off many times. */
	@Test
	void afterSomeRoundTripsTheTimeoutIsLearnedAndGrowsEachTime() throws IOException {
		bench.start(settings -> settings.withSilenceLimit(Duration.ofSeconds(2)));
		try (var other = bench.phone()) {
			other.read("load.bin");
			for (int block = 1; block <= 30; block++) {
				other.receiveData(block);
				other.ack(block);
			}
			var record = bench.record();
			assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
			assertThat(record.retransmissions()).isBetween(2L, 8L);
			assertThat(record.bytes()).isEqualTo(30 * 512);
			int packets = 0;
			while (other.receive(Phone.MOMENT).isPresent()) {
				packets++;
			}
			assertThat(packets).as("block 31, again and again").isEqualTo(1 + (int) record.retransmissions());
		}
	}

	@Test
	void aClientThatNeverAnswersIsGivenUpWithAHint() throws IOException {
		bench.start(settings -> settings.withSilenceLimit(Duration.ofMillis(300)));
		try (var other = bench.phone()) {
			other.read("load.bin");
			var record = bench.record();
			assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
			assertThat(record.reason()).contains("never answered").contains("firewall");
			assertThat(record.bytes()).isZero();
			assertThat(record.duration()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
		}
	}

	@Test
	void aClientThatFallsSilentIsGivenUp() throws IOException {
		bench.start(settings -> settings.withSilenceLimit(Duration.ofMillis(300)));
		try (var other = bench.phone()) {
			other.read("load.bin");
			other.receiveData(1);
			other.ack(1);
			var record = bench.record();
			assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
			assertThat(record.reason()).contains("silent");
			assertThat(record.bytes()).isEqualTo(512);
			while (other.receive(Phone.MOMENT).isPresent()) {
				// what was sent before the end
			}
			other.ack(2);
			other.receiveNothing();
		}
	}

	/** Noise is not an answer: a client that only repeats itself does not keep a transfer alive. */
	@Test
	void repeatedAcknowledgmentsDoNotKeepATransferAlive() throws IOException {
		bench.start(settings -> settings.withSilenceLimit(Duration.ofMillis(300)));
		try (var other = bench.phone()) {
			other.read("load.bin");
			other.receiveData(1);
			other.ack(1);
			other.receiveData(2);
			long end = System.nanoTime() + Phone.PATIENCE.toNanos();
			while (bench.ended().isEmpty() && System.nanoTime() < end) {
				other.ack(1);
				other.receive(Duration.ofMillis(10));
			}
			assertThat(bench.record().reason()).contains("silent");
		}
	}

	/** A client with a timeout of its own is sent to every second; for others the waits are 1, 2 and 4 s. */
	@Test
	void aNegotiatedTimeoutIsKept() throws IOException {
		bench.start(settings -> settings.withSilenceLimit(Duration.ofMillis(2700)));
		try (var asking = bench.phone(); var other = bench.phone()) {
			asking.read("load.bin", "timeout", "1");
			other.read("load.bin", "tsize", "0");
			var first = bench.record();
			var second = bench.record();
			var withTimeout = first.agreed().containsKey("timeout") ? first : second;
			var without = withTimeout == first ? second : first;
			assertThat(withTimeout.retransmissions()).isEqualTo(2);
			assertThat(without.retransmissions()).isEqualTo(1);
		}
	}

	@Test
	void aSilenceLimitBelowTheNegotiatedTimeoutLeavesTimeForSomeTries() throws IOException {
		bench.start(settings -> settings.withSilenceLimit(Duration.ofMillis(50)));
		try (var other = bench.phone()) {
			other.read("load.bin", "timeout", "1");
			var first = other.receive();
			assertThat(other.receive().options()).isEqualTo(first.options());
			other.ack(0);
			other.receiveData(1);
		}
	}

	@Test
	void aQuarterOfAllPacketsMayBeLost() {
		var chance = Content.chance(1);
		phone.read("load.bin", "windowsize", "4", "blksize", "1000");
		phone.receive();
		phone.ack(0);
		int expected = 1;
		int last = 40 * 512 / 1000 + 1;
		while (expected <= last) {
			var packet = phone.receive();
			if (packet.number() == expected && chance.nextInt(4) > 0) {
				assertThat(packet.data()).isEqualTo(Content.block(Content.of(40 * 512 + 5), expected, 1000));
				expected++;
			}
			if (packet.number() % 4 == 0 && chance.nextInt(4) > 0 || expected > last) {
				phone.ack(expected - 1);
			}
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}
}
