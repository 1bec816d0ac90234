package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.ServingEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phones repeat a request every few seconds, five times on one port: it is one transfer. */
class RepeatedRequestTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("load.bin", Content.of(3000));
		phone = bench.phone();
	}

	@Test
	void beforeTheFirstAnswerTheFirstBlockIsSentAgain() {
		phone.read("load.bin");
		phone.receiveData(1);
		var server = phone.peer();
		phone.read("load.bin");
		phone.receiveData(1);
		assertThat(phone.peer()).isEqualTo(server);
		phone.read("load.bin");
		phone.receiveData(1);
		assertThat(phone.peer()).isEqualTo(server);
		assertOneRecordAfter(2);
	}

	@Test
	void beforeTheFirstAnswerTheOptionsAreAcknowledgedAgain() {
		phone.read("load.bin", "blksize", "512", "tsize", "0");
		assertThat(phone.receive().options()).containsEntry("tsize", "3000");
		phone.read("load.bin", "blksize", "512", "tsize", "0");
		assertThat(phone.receive().options()).containsEntry("tsize", "3000");
		phone.ack(0);
		phone.receiveData(1);
		assertOneRecordAfter(1);
	}

	@Test
	void duringATransferTheSameRequestDisturbsNothing() {
		phone.read("load.bin", "timeout", "60");
		phone.receive();
		var server = phone.peer();
		phone.ack(0);
		phone.receiveData(1);
		phone.ack(1);
		phone.receiveData(2);
		phone.read("load.bin", "timeout", "60");
		phone.read("load.bin", "timeout", "60");
		phone.receiveNothing();
		phone.send(Packet.ack(2), server);
		phone.receiveData(3);
		for (int block = 3; block <= 5; block++) {
			phone.ack(block);
			phone.receiveData(block + 1);
		}
		phone.ack(6);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		assertThat(bench.ended()).hasSize(1);
		assertThat(bench.events(ServingEvent.RequestReceived.class)).hasSize(1);
	}

	@Test
	void aBurstOfEqualRequestsIsOneTransfer() throws IOException {
		bench.file("large.bin", Content.of(1 << 20));
		for (int i = 0; i < 50; i++) {
			phone.read("large.bin");
		}
		assertThat(phone.takeAll()).isEqualTo(Content.of(1 << 20));
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		phone.receiveNothing();
		assertThat(bench.events(ServingEvent.RequestReceived.class)).hasSize(1);
		assertThat(bench.ended()).hasSize(1);
	}

	/** An OACK may hold only what this request asked for (RFC 2347). */
	@Test
	void aRequestWithoutOptionsAfterOneWithThemIsAnsweredWithData() {
		phone.read("load.bin", "blksize", "1428");
		assertThat(phone.receive().opcode()).isEqualTo(Packet.OACK);
		phone.read("load.bin");
		assertThat(phone.receiveData(1)).hasSize(512);
	}

	@Test
	void aRequestWithOtherOptionsIsAnsweredByThese() {
		phone.read("load.bin", "blksize", "1428");
		assertThat(phone.receive().options()).containsOnlyKeys("blksize");
		phone.read("load.bin", "tsize", "0");
		assertThat(phone.receive().options()).containsOnlyKeys("tsize");
	}

	@Test
	void afterTheEndTheSameRequestIsANewTransfer() {
		assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(3000));
		var first = phone.peer();
		assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(3000));
		assertThat(phone.peer()).as("late packets must not be mistaken").isNotEqualTo(first);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void afterAnErrorTheSameRequestIsANewOne() {
		for (int i = 1; i <= 5; i++) {
			phone.read("term70.default.loads");
			phone.receiveError(1);
			assertThat(bench.record().request().id()).isEqualTo(i);
		}
	}

	@Test
	void twoPhonesThatAskForTheSameFileHaveATransferEach() {
		try (var other = bench.phone()) {
			phone.read("load.bin");
			other.read("load.bin");
			phone.receiveData(1);
			other.receiveData(1);
			phone.ack(1);
			phone.receiveData(2);
			other.receiveNothing();
			other.ack(1);
			other.receiveData(2);
		}
		assertThat(bench.events(ServingEvent.RequestReceived.class)).hasSize(2);
	}

	private void assertOneRecordAfter(int retransmissions) {
		for (int block = 1; block <= 5; block++) {
			phone.ack(block);
			phone.receiveData(block + 1);
		}
		phone.ack(6);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.SENT);
		assertThat(record.retransmissions()).isGreaterThanOrEqualTo(retransmissions);
		phone.receiveNothing();
		assertThat(bench.ended()).hasSize(1);
	}
}
