package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RFC 1123 4.2.3.1: duplicated packets must not duplicate what follows. */
class ApprenticeTest {

	private static final int BLOCKS = 300;

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		bench.file("load.bin", Content.of((BLOCKS - 1) * 512));
		phone = bench.phone();
	}

	/** Begins with a timeout that no test waits for: what comes twice is an answer to something. */
	private void begin(String... options) {
		phone.read("load.bin", Stream.concat(Stream.of("timeout", "60"), Stream.of(options)).toArray(String[]::new));
		assertThat(phone.receive().opcode()).isEqualTo(Packet.OACK);
	}

	@Test
	void duplicatedAcknowledgmentsDoNotDoubleTheData() {
		begin();
		int packets = 0;
		phone.ack(0);
		phone.ack(0);
		for (var packet = phone.receive(Phone.PATIENCE); packet.isPresent(); packet = phone.receive(Phone.MOMENT)) {
			packets++;
			assertThat(packet.get().number()).isEqualTo(packets);
			phone.ack(packets);
			phone.ack(packets);
			phone.ack(packets - 1);
		}
		assertThat(packets).isEqualTo(BLOCKS);
		assertThat(bench.record().retransmissions()).isZero();
	}

	@Test
	void duplicatedAcknowledgmentsOfWindowsDoNotDoubleTheData() {
		begin("windowsize", "10");
		phone.ack(0);
		phone.ack(0);
		int packets = 0;
		for (var packet = phone.receive(Phone.PATIENCE); packet.isPresent(); packet = phone.receive(Phone.MOMENT)) {
			packets++;
			assertThat(packet.get().number()).isEqualTo(packets);
			if (packets % 10 == 0) {
				phone.ack(packets);
				phone.ack(packets);
				phone.ack(packets - 10);
			}
		}
		assertThat(packets).isEqualTo(BLOCKS);
		assertThat(bench.record().retransmissions()).isZero();
	}

	@Test
	void duplicatedBlocksOfAnUploadAreAcknowledgedAndStoredOnce() throws IOException {
		var content = Content.of(100 * 512 + 3);
		phone.write("up.bin");
		phone.receiveAck(0);
		for (int block = 1; block <= 101; block++) {
			phone.data(block, Content.block(content, block, 512));
			phone.data(block, Content.block(content, block, 512));
			phone.receiveAck(block);
			phone.receiveAck(block);
		}
		assertThat(bench.record().bytes()).isEqualTo(content.length);
		assertThat(bench.root.resolve("up.bin")).hasBinaryContent(content);
	}

	@Test
	void aDuplicatedRequestForAMissingFileGetsTwoErrorsAtMost() {
		phone.read("missing");
		phone.read("missing");
		phone.receiveError(1);
		phone.receive(Phone.MOMENT).ifPresent(packet -> assertThat(packet.opcode()).isEqualTo(Packet.ERROR));
		phone.receiveNothing();
	}
}
