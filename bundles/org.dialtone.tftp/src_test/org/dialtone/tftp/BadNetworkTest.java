package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dialtone.serving.Outcome;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packets that are duplicated, reordered and lost in both directions: what arrives is the file. */
class BadNetworkTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;
	private Random chance;
	/** One in so many packets is lost; each costs a timeout. */
	private int loss = 100;
	/** Packets under way to the server, which may overtake each other. */
	private final List<byte[]> sending = new ArrayList<>();

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(new UploadPolicy(true, true, 1 << 20)));
		phone = bench.phone();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aReadIsByteExact(int seed) throws IOException {
		chance = Content.chance(seed);
		int size = chance.nextInt(60_000);
		int windowSize = 1 + chance.nextInt(12);
		bench.file("load.bin", Content.of(size));
		assertThat(read("load.bin", 512, windowSize)).as("seed %s, %s bytes, window %s", seed, size, windowSize)
				.isEqualTo(Content.of(size));
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void aReadAcrossTheRollOverIsByteExact() throws IOException {
		chance = Content.chance(99);
		loss = 5000;
		var content = Content.of(66_000 * 8);
		bench.file("load.bin", content);
		assertThat(read("load.bin", 8, 64)).isEqualTo(content);
	}

	private byte[] read(String file, int blockSize, int windowSize) {
		phone.read(file, "blksize", Integer.toString(blockSize), "windowsize", Integer.toString(windowSize));
		assertThat(phone.receive().opcode()).isEqualTo(Packet.OACK);
		phone.ack(0);
		var content = new ByteArrayOutputStream();
		var arrived = new ArrayList<Packet>();
		int received = 0;
		int acknowledged = 0;
		long toldAt = 0;
		for (long end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end;) {
			arrive(arrived);
			var packet = arrived.remove(chance.nextInt(arrived.size()));
			boolean isNext = packet.opcode() == Packet.DATA && packet.number() == (received + 1 & 0xFFFF);
			if (isNext) {
				received++;
				content.writeBytes(packet.data());
				if (packet.data().length < blockSize) {
					phone.ack(received);
					return content.toByteArray();
				}
			}
			boolean windowEnded = received - acknowledged >= windowSize;
			// an ACK or a block was lost: said once, since every such ACK sends the window again
			boolean disturbed = !isNext && System.nanoTime() - toldAt > 20_000_000;
			if (windowEnded || disturbed || chance.nextInt(loss) == 0) {
				send(Packet.ack(received & 0xFFFF));
				acknowledged = received;
				toldAt = System.nanoTime();
			}
		}
		throw new AssertionError("no end after block " + received);
	}

	/** Waits for at least one packet, and now and then for more; some are lost or duplicated. */
	private void arrive(List<Packet> arrived) {
		while (arrived.isEmpty()) {
			flush();
			survive(phone.receive(), arrived);
			for (int i = chance.nextInt(loss / 5) == 0 ? 10 : 0; i > 0; i--) {
				phone.receive(Duration.ofMillis(1)).ifPresent(packet -> survive(packet, arrived));
			}
		}
	}

	private void survive(Packet packet, List<Packet> arrived) {
		if (chance.nextInt(loss) > 0) {
			arrived.add(packet);
			if (chance.nextInt(5) == 0) {
				arrived.add(packet);
			}
		}
	}

	/** Sends at once or a little later; some packets are lost or duplicated. */
	private void send(byte[] packet) {
		if (chance.nextInt(loss) > 0) {
			sending.add(packet);
			if (chance.nextInt(5) == 0) {
				sending.add(packet);
			}
		}
		if (chance.nextInt(3) > 0) {
			flush();
		}
	}

	private void flush() {
		while (!sending.isEmpty()) {
			phone.reply(sending.remove(chance.nextInt(sending.size())));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anUploadIsByteExact(int seed) {
		chance = Content.chance(1000 + seed);
		var content = Content.of(chance.nextInt(60_000));
		int windowSize = 1 + chance.nextInt(12);
		phone.write("up.bin", "windowsize", Integer.toString(windowSize), "tsize", Integer.toString(content.length));
		assertThat(phone.receive().opcode()).isEqualTo(Packet.OACK);
		int last = content.length / 512 + 1;
		int acknowledged = 0;
		for (long end = System.nanoTime() + 20_000_000_000L; acknowledged < last && System.nanoTime() < end;) {
			for (int block = acknowledged + 1; block <= Math.min(last, acknowledged + windowSize); block++) {
				send(Packet.data(block, Content.block(content, block, 512)));
			}
			flush();
			for (var packet = phone.receive(Duration.ofMillis(20)); packet.isPresent(); packet = phone
					.receive(Duration.ofMillis(1))) {
				assertThat(packet.get().opcode()).as("seed %s: %s", seed, packet.get()).isIn(Packet.ACK, Packet.OACK);
				if (packet.get().opcode() == Packet.ACK && chance.nextInt(loss) > 0) {
					acknowledged = Math.max(acknowledged, packet.get().number());
				}
			}
		}
		assertThat(acknowledged).as("seed %s, window %s", seed, windowSize).isEqualTo(last);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		assertThat(bench.root.resolve("up.bin")).hasBinaryContent(content);
	}
}
