package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.TransfersUnderWay;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the view draws its progress bars from. */
class TransfersUnderWayTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	private final TransfersUnderWay underWay = new TransfersUnderWay();

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("load.bin", Content.of(5000));
		bench.server.removeListener(bench);
		underWay.follow(bench.server);
		bench.server.addListener(bench); // hears later than what is tested
	}

	@Test
	void aTransferIsListedFromItsStartToItsEnd() {
		try (var phone = bench.phone(); var other = bench.phone()) {
			phone.read("load.bin");
			phone.receiveData(1);
			other.read("load.bin", "tsize", "0");
			other.receive();
			bench.await("two starts", events -> bench.events(ServingEvent.TransferStarted.class).size() == 2);
			assertThat(underWay.list()).extracting(progress -> progress.request().client().getPort())
					.containsExactly(phone.port(), other.port());
			assertThat(underWay.list()).allSatisfy(progress -> {
				assertThat(progress.path()).isEqualTo("load.bin");
				assertThat(progress.size()).isEqualTo(5000);
				assertThat(progress.bytes()).isZero();
			});
			phone.reply(Packet.error(0, "enough"));
			bench.record();
			assertThat(underWay.list()).hasSize(1);
			bench.server.stop();
			assertThat(underWay.list()).isEmpty();
		}
	}

	@Test
	void progressIsShown() {
		try (var phone = bench.phone()) {
			phone.read("load.bin", "timeout", "60");
			phone.receive();
			phone.ack(0);
			phone.receiveData(1);
			phone.receive(Duration.ofMillis(150)); // the next acknowledgment is worth an event
			phone.ack(1);
			phone.receiveData(2);
			bench.await("progress", events -> !bench.events(ServingEvent.TransferProgressed.class).isEmpty());
			assertThat(underWay.list().getFirst().bytes()).isEqualTo(512);
		}
	}

	@Test
	void missingFilesAreNeverListed() {
		try (var phone = bench.phone()) {
			phone.read("missing");
			phone.receiveError(1);
		}
		bench.record();
		assertThat(underWay.list()).isEmpty();
	}

	@Test
	void whatIsForgottenIsNotFollowed() {
		underWay.forget(bench.server);
		try (var phone = bench.phone()) {
			phone.read("load.bin");
			phone.receiveData(1);
			bench.await("start", events -> !bench.events(ServingEvent.TransferStarted.class).isEmpty());
			assertThat(underWay.list()).isEmpty();
		}
	}
}
