package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.dialtone.serving.Outcome;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many transfers run at once: beyond that there is an error and a log line, never a queue. */
class LimitsTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	private final ArrayList<Phone> phones = new ArrayList<>();

	@AutoClose
	private final AutoCloseable all = () -> phones.forEach(Phone::close);

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withMaxTransfers(4, 2).withUploads(UploadPolicy.NEW_FILES));
		bench.file("load.bin", Content.of(2000));
	}

	/** Linux and Windows have all of 127.0.0.0/8; macOS has to be told. */
	private static void assumeManyLoopbackAddresses() {
		try (var socket = new DatagramSocket(new InetSocketAddress("127.0.0.2", 0))) {
			assumeTrue(socket.isBound());
		} catch (SocketException e) {
			assumeTrue(false, "127.0.0.2 is not an address of this machine");
		}
	}

	private Phone phone(String address) {
		var phone = new Phone(bench.address(), new InetSocketAddress(address, 0));
		phones.add(phone);
		return phone;
	}

	private Phone busy(String address) {
		var phone = phone(address);
		phone.read("load.bin");
		phone.receiveData(1);
		return phone;
	}

	private void assertRefused(String address, String reason) {
		var phone = phone(address);
		phone.read("load.bin");
		assertThat(phone.receiveError(0)).contains("busy");
		var record = bench.record();
		assertThat(record.request().client().getPort()).isEqualTo(phone.port());
		assertThat(record.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(record.reason()).contains(reason);
	}

	private void finish(Phone phone) {
		for (int block = 1; block <= 3; block++) {
			phone.ack(block);
			phone.receiveData(block + 1);
		}
		phone.ack(4);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void aClientHasItsOwnLimit() {
		assumeManyLoopbackAddresses();
		busy("127.0.0.1");
		busy("127.0.0.1");
		assertRefused("127.0.0.1", "2 transfers of this client");
		busy("127.0.0.2");
	}

	@Test
	void allClientsTogetherHaveALimit() {
		assumeManyLoopbackAddresses();
		busy("127.0.0.1");
		busy("127.0.0.1");
		busy("127.0.0.2");
		busy("127.0.0.3");
		assertRefused("127.0.0.4", "4 transfers");
	}

	@Test
	void anEndedTransferMakesRoomHoweverItEnded() {
		for (int round = 0; round < 10; round++) {
			var first = busy("127.0.0.1");
			var second = busy("127.0.0.1");
			assertRefused("127.0.0.1", "client");
			finish(first);
			second.reply(Packet.error(0, "enough"));
			assertThat(bench.record().outcome()).isEqualTo(Outcome.ABORTED);
		}
	}

	@Test
	void refusalsAndMissingFilesTakeNoRoom() {
		for (int i = 0; i < 20; i++) {
			var phone = phone("127.0.0.1");
			phone.read("missing");
			phone.receiveError(1);
			phone.read("../secret");
			phone.receiveError(2);
		}
		busy("127.0.0.1");
		busy("127.0.0.1");
	}

	@Test
	void uploadsCountToo() {
		for (int i = 0; i < 2; i++) {
			var phone = phone("127.0.0.1");
			phone.write("up" + i);
			phone.receiveAck(0);
		}
		assertRefused("127.0.0.1", "client");
	}

	@Test
	void aRepeatedRequestAtTheLimitIsStillTheSameTransfer() {
		busy("127.0.0.1");
		var phone = busy("127.0.0.1");
		phone.read("load.bin");
		phone.receiveData(1);
		finish(phone);
	}

	/** A phone that starts over at the limit must not stumble over its own old transfer. */
	@Test
	void anotherFileOnTheSamePortTakesTheRoomOfTheOldOne() throws IOException {
		bench.file("other.bin", Content.of(10));
		busy("127.0.0.1");
		var phone = busy("127.0.0.1");
		assertThat(phone.fetch("other.bin")).isEqualTo(Content.of(10));
		assertThat(bench.record().outcome()).isEqualTo(Outcome.ABORTED);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void hundredsOfPhonesAtOnceAreAllServed() throws IOException {
		bench.start(settings -> settings);
		for (int i = 0; i < 300; i++) {
			phone("127.0.0.1").read("load.bin");
		}
		for (int block = 1; block <= 4; block++) {
			for (var phone : phones) {
				assertThat(phone.receiveData(block)).isEqualTo(Content.block(Content.of(2000), block, 512));
			}
			for (var phone : phones) {
				phone.ack(block);
			}
		}
		for (int i = 0; i < phones.size(); i++) {
			assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		}
	}
}
