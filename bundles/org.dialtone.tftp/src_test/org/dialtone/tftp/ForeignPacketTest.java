package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 1350 section 4: a packet from a port that is not the transfer's does no harm. */
class ForeignPacketTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;
	@AutoClose
	private Phone stranger;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		bench.file("load.bin", Content.of(2000));
		phone = bench.phone();
		stranger = bench.phone();
	}

	private void finishAndAssertUndisturbed() {
		for (int block = 1; block <= 3; block++) {
			phone.ack(block);
			phone.receiveData(block + 1);
		}
		phone.ack(4);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@ParameterizedTest
	@ValueSource(ints = { Packet.DATA, Packet.ACK, Packet.RRQ, Packet.OACK, 7, 0xFFFF })
	void aStrangerGetsErrorFiveAndTheTransferGoesOn(int opcode) {
		phone.read("load.bin", "timeout", "60");
		phone.receive();
		phone.ack(0);
		phone.receiveData(1);
		stranger.send(new byte[] { (byte) (opcode >> 8), (byte) opcode, 0, 1 }, phone.peer());
		assertThat(stranger.receiveError(5)).isNotBlank();
		assertThat(stranger.peer()).isEqualTo(phone.peer());
		phone.receiveNothing();
		finishAndAssertUndisturbed();
	}

	@Test
	void aStrangersErrorIsNotAnsweredAndEndsNothing() {
		phone.read("load.bin", "timeout", "60");
		phone.receive();
		phone.ack(0);
		phone.receiveData(1);
		stranger.send(Packet.error(0, "stop that"), phone.peer());
		stranger.receiveNothing();
		finishAndAssertUndisturbed();
	}

	@Test
	void aStrangersDataDoesNotGetIntoAnUpload() {
		phone.write("up.bin");
		phone.receiveAck(0);
		var server = phone.peer();
		phone.send(Packet.data(1, Content.of(512)), server);
		phone.receiveAck(1);
		stranger.send(Packet.data(2, "foreign".getBytes()), server);
		stranger.receiveError(5);
		phone.send(Packet.data(2, "own".getBytes()), server);
		phone.receiveAck(2);
		assertThat(bench.record().bytes()).isEqualTo(515);
		assertThat(bench.root.resolve("up.bin")).hasSize(515);
	}

	@Test
	void aPhoneWithATransferOfItsOwnCannotDisturbAnother() {
		phone.read("load.bin", "timeout", "60");
		phone.receive();
		phone.ack(0);
		phone.receiveData(1);
		stranger.read("load.bin", "timeout", "60");
		stranger.receive();
		var own = stranger.peer();
		stranger.send(Packet.ack(1), phone.peer());
		stranger.send(Packet.error(0, "stop"), phone.peer());
		phone.receiveNothing();
		finishAndAssertUndisturbed();
		stranger.receive(Phone.MOMENT);
		stranger.send(Packet.ack(0), own);
		stranger.receiveData(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { Packet.DATA, Packet.ACK, Packet.OACK })
	void aPacketOfATransferOnTheRequestPortGetsErrorFive(int opcode) {
		stranger.toServer(new byte[] { 0, (byte) opcode, 0, 1 });
		stranger.receiveError(5);
		stranger.receiveNothing();
	}

	@Test
	void anErrorOnTheRequestPortIsNotAnswered() {
		stranger.toServer(Packet.error(0, ""));
		stranger.toServer(Packet.error(5, "unknown transfer"));
		stranger.toServer(new byte[] { 0, 5 });
		stranger.toServer(new byte[] { 0, 5, 0 });
		stranger.receiveNothing();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 8, 0x0101, 0x0100, 0xFFFF })
	void anUnknownOpcodeIsAnIllegalOperation(int opcode) {
		var packet = Packet.request(Packet.RRQ, "load.bin", "octet");
		packet[0] = (byte) (opcode >> 8);
		packet[1] = (byte) opcode;
		stranger.toServer(packet);
		stranger.receiveError(4);
		assertThat(bench.events(ServingEvent.RequestReceived.class)).isEmpty();
		bench.await("notice", events -> events.stream().anyMatch(ServingEvent.Notice.class::isInstance));
	}

	@Test
	void latePacketsAfterTheEndAreNotAnswered() {
		phone.fetch("load.bin");
		phone.ack(4);
		phone.ack(3);
		phone.reply(Packet.error(0, "too late"));
		phone.receiveNothing();
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@ParameterizedTest
	@ValueSource(ints = { Packet.DATA, Packet.OACK, Packet.RRQ, Packet.WRQ, 99 })
	void aPacketThatDoesNotBelongInAReadEndsIt(int opcode) {
		phone.read("load.bin");
		phone.receiveData(1);
		phone.reply(new byte[] { 0, (byte) opcode, 0, 1 });
		phone.receiveError(4);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
		assertThat(record.reason()).contains(Integer.toString(opcode));
	}

	@Test
	void aClientsErrorEndsTheTransferAndIsNotAnswered() {
		phone.read("load.bin");
		phone.receiveData(1);
		phone.reply(Packet.error(3, "disk full\u0007"));
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.ABORTED);
		assertThat(record.reason()).contains("3: disk full").doesNotContain("\u0007");
		phone.receiveNothing();
	}

	@Test
	void aClientsErrorWithoutTextCountsToo() {
		phone.read("load.bin");
		phone.receiveData(1);
		phone.reply(new byte[] { 0, 5, 0, 0 });
		assertThat(bench.record().outcome()).isEqualTo(Outcome.ABORTED);
		phone.read("load.bin");
		phone.receiveData(1);
		phone.reply(new byte[] { 0, 5 });
		assertThat(bench.record().outcome()).isEqualTo(Outcome.ABORTED);
	}
}
