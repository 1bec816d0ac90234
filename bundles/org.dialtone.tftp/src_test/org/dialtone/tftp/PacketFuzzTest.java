package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.dialtone.serving.events.ServingEvent;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a packet holds can end the server. */
class PacketFuzzTest {

	private static final int PACKETS = 4000;

	private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(4);

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(new UploadPolicy(true, true, 10_000))
				.withSilenceLimit(Duration.ofSeconds(2)));
		bench.file("load.bin", Content.of(5000));
	}

	private void assertServes() {
		try (var phone = bench.phone()) {
			assertThat(phone.fetch("load.bin", "blksize", "1000")).isEqualTo(Content.of(5000));
		}
		assertThat(bench.server.state().isListening()).isTrue();
		assertThat(bench.events(ServingEvent.Notice.class)).as("faults of our own")
				.noneMatch(notice -> notice.message().contains("internal"));
	}

	@Test
	void randomPacketsToTheRequestPort() {
		try (var phone = bench.phone()) {
			for (long seed = 1; seed <= PACKETS; seed++) {
				phone.toServer(random(Content.chance(seed)));
			}
		}
		assertServes();
	}

	@Test
	void mutatedRequests() throws IOException {
		try (var phone = bench.phone()) {
			for (long seed = 1; seed <= PACKETS; seed++) {
				var chance = Content.chance(seed);
				var packet = Packet.request(1 + chance.nextInt(2), "load.bin", chance.nextBoolean() ? "octet" : "netascii",
						"blksize", "1428", "tsize", "0", "timeout", "1", "windowsize", "4");
				phone.toServer(mutated(packet, chance));
			}
		}
		bench.file("load.bin", Content.of(5000)); // a mutated write request may have come through
		assertServes();
		assertThat(folder.toFile().list()).containsExactly("root");
	}

	@Test
	void randomPacketsIntoReadTransfers() {
		for (long seed = 1; seed <= PACKETS; seed++) {
			try (var phone = bench.phone()) {
				var options = seed % 2 == 0 ? new String[0] : new String[] { "blksize", "100", "windowsize", "5" };
				ask(phone, () -> phone.read("load.bin", options));
				var chance = Content.chance(seed);
				for (int i = chance.nextInt(4); i >= 0; i--) {
					phone.reply(chance.nextInt(3) == 0 ? random(chance) : mutated(Packet.ack(i), chance));
				}
			}
		}
		assertServes();
	}

	@Test
	void randomPacketsIntoWriteTransfers() throws IOException {
		for (long seed = 1; seed <= PACKETS / 2; seed++) {
			try (var phone = bench.phone()) {
				var file = "up" + seed % 10;
				var options = seed % 2 == 0 ? new String[0] : new String[] { "tsize", "900", "windowsize", "3" };
				ask(phone, () -> phone.write(file, options));
				var chance = Content.chance(seed);
				for (int i = 1; i < 5; i++) {
					phone.reply(mutated(Packet.data(i, Content.of(chance.nextInt(4) == 0 ? 100 : 512)), chance));
				}
			}
		}
		assertServes();
		bench.server.stop();
		try (var files = Files.list(bench.root)) {
			assertThat(files.map(file -> file.getFileName().toString())).as("nothing half written")
					.allMatch(name -> name.equals("load.bin") || name.matches("up\\d"));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void tinyPacketsOfEveryOpcode(int length) {
		try (var phone = bench.phone(); var reader = bench.phone()) {
			reader.read("load.bin");
			reader.receiveData(1);
			for (int opcode = 0; opcode < 256; opcode++) {
				var packet = Arrays.copyOf(new byte[] { 0, (byte) opcode }, length);
				phone.toServer(packet);
				phone.send(packet, reader.peer());
				if (length < 4) {
					reader.reply(packet);
				}
			}
		}
		assertServes();
	}

	@Test
	void shortPacketsInATransferAreNotAnswers() {
		try (var phone = bench.phone()) {
			phone.read("load.bin", "timeout", "60");
			phone.receive();
			phone.ack(0);
			phone.receiveData(1);
			phone.reply(new byte[0]);
			phone.reply(new byte[] { 0 });
			phone.reply(new byte[] { 0, 4 });
			phone.reply(new byte[] { 0, 4, 0 });
			phone.reply(new byte[] { 4 });
			phone.receiveNothing();
			phone.ack(1);
			phone.receiveData(2);
		}
	}

	@Test
	void hugePackets() {
		try (var phone = bench.phone(); var reader = bench.phone()) {
			reader.read("load.bin");
			reader.receiveData(1);
			for (int opcode = 0; opcode <= 7; opcode++) {
				var packet = new byte[65_507];
				Arrays.fill(packet, (byte) 'x');
				packet[0] = 0;
				packet[1] = (byte) opcode;
				phone.toServer(packet);
				phone.send(packet, reader.peer());
			}
			var huge = Packet.request(Packet.RRQ, "x".repeat(60_000), "octet");
			phone.toServer(huge);
			reader.reply(Packet.ack(1));
			reader.receiveData(2);
		}
		assertServes();
	}

	/**
	 * Asks until an answer comes, as phones do. The system gives the ports of earlier
	 * phones away again, and a request from one of them may be taken for a repeated one.
	 */
	private static void ask(Phone phone, Runnable request) {
		for (int tries = 1; tries <= 5; tries++) {
			request.run();
			if (phone.receive(ASK_AGAIN_AFTER).isPresent()) {
				return;
			}
		}
		fail("no answer to five requests");
	}

	private static byte[] random(Random chance) {
		var packet = new byte[chance.nextInt(chance.nextInt(50) == 0 ? 3000 : 60)];
		chance.nextBytes(packet);
		if (packet.length > 1 && chance.nextInt(4) > 0) {
			packet[0] = 0;
			packet[1] = (byte) chance.nextInt(8);
		}
		return packet;
	}

	private static byte[] mutated(byte[] packet, Random chance) {
		var mutated = packet.clone();
		for (int i = chance.nextInt(4); i > 0; i--) {
			switch (chance.nextInt(5)) {
			case 0 -> mutated = Arrays.copyOf(mutated, chance.nextInt(mutated.length + 1));
			case 1 -> mutated = Arrays.copyOf(mutated, mutated.length + chance.nextInt(600));
			default -> {
				if (mutated.length > 0) {
					mutated[chance.nextInt(mutated.length)] = (byte) chance.nextInt(256);
				}
			}
			}
		}
		return mutated;
	}
}
