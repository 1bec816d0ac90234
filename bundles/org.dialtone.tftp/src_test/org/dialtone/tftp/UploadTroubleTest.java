package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.dialtone.serving.Outcome;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload that does not finish leaves nothing behind, and nobody sees it before it does. */
class UploadTroubleTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder, settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		phone = bench.phone();
	}

	private void begin(String... options) {
		phone.write("sub/new", options);
		phone.receive();
		phone.data(1, Content.of(512));
		phone.receiveAck(1);
	}

	private void assertNothingLeft() {
		assertThat(bench.root.resolve("sub").toFile().list()).isEmpty();
	}

	@BeforeEach
	void makeFolder() throws IOException {
		Files.createDirectories(folder.resolve("root/sub"));
	}

	@Test
	void nobodySeesAnUploadUnderWay() throws IOException {
		begin();
		assertThat(bench.root.resolve("sub/new")).doesNotExist();
		try (var files = Files.list(bench.root.resolve("sub")); var other = bench.phone()) {
			var partial = files.toList().getFirst().getFileName().toString();
			assertThat(partial).startsWith(".");
			for (var name : new String[] { partial, partial.toUpperCase(Locale.ROOT), "/" + partial }) {
				other.read("sub/" + name);
				assertThat(other.receive().opcode()).as("answer to %s", name).isEqualTo(Packet.ERROR);
			}
			other.read("sub/new");
			other.receiveError(1);
		}
	}

	@Test
	@OnPosix
	void nobodyReachesAnUploadUnderWayThroughALinkOrByWriting() throws IOException {
		bench.start(settings -> settings.withUploads(new UploadPolicy(true, true, 10_000)));
		phone.close();
		phone = bench.phone();
		begin();
		try (var files = Files.list(bench.root.resolve("sub")); var other = bench.phone()) {
			var partial = files.toList().getFirst();
			Files.createSymbolicLink(bench.root.resolve("link"), partial);
			other.read("link");
			assertThat(other.receive().opcode()).isEqualTo(Packet.ERROR);
			other.write("sub/" + partial.getFileName());
			other.receiveError(2);
		}
	}

	@Test
	void aClientsErrorLeavesNothing() {
		begin();
		phone.reply(Packet.error(0, "cancelled"));
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.ABORTED);
		assertThat(record.bytes()).isEqualTo(512);
		assertThat(record.reason()).contains("cancelled");
		assertNothingLeft();
	}

	@Test
	void silenceLeavesNothing() throws IOException {
		bench.start(settings -> settings.withUploads(UploadPolicy.NEW_FILES).withSilenceLimit(Duration.ofMillis(200)));
		phone.close();
		phone = bench.phone();
		begin();
		assertThat(bench.record().outcome()).isEqualTo(Outcome.FAILED);
		assertNothingLeft();
	}

	@Test
	void aStoppedServerLeavesNothing() {
		begin();
		bench.server.stop();
		assertNothingLeft();
	}

	@Test
	void anotherRequestOnTheSamePortLeavesNothing() throws IOException {
		bench.file("load.bin", Content.of(10));
		begin();
		assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(10));
		assertThat(bench.record().outcome()).isEqualTo(Outcome.ABORTED);
		assertNothingLeft();
	}

	@Test
	void aBlockThatIsTooLargeEndsTheUpload() {
		begin();
		phone.data(2, new byte[513]);
		phone.receiveError(4);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.FAILED);
		assertNothingLeft();
	}

	@Test
	void anAcknowledgmentInAnUploadEndsIt() {
		begin();
		phone.ack(1);
		phone.receiveError(4);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.FAILED);
		assertNothingLeft();
	}

	@Test
	void aFolderThatIsRemovedMeanwhileIsAnError() throws IOException {
		begin();
		try (var files = Files.list(bench.root.resolve("sub"))) {
			for (var file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(bench.root.resolve("sub"));
		phone.data(2, new byte[5]);
		assertThat(phone.receive().opcode()).isEqualTo(Packet.ERROR);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
		assertThat(record.reason()).isNotBlank();
		assertThat(bench.root.toFile().list()).isEmpty();
	}

	@Test
	void aFileThatAppearsMeanwhileIsNotOverwritten() throws IOException {
		begin();
		bench.file("sub/new", new byte[] { 1 });
		phone.data(2, new byte[5]);
		phone.receiveError(6);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(bench.root.resolve("sub").toFile().list()).containsExactly("new");
		assertThat(bench.root.resolve("sub/new")).hasSize(1);
	}

	@Test
	void afterTheEndTheLastAcknowledgmentIsRepeatedForAWhile() {
		begin();
		phone.data(2, new byte[5]);
		phone.receiveAck(2);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		phone.data(2, new byte[5]);
		phone.receiveAck(2);
		phone.data(2, new byte[5]);
		phone.receiveAck(2);
		assertThat(bench.root.resolve("sub/new")).hasSize(517);
		assertThat(bench.ended()).hasSize(1);
	}

	@Test
	void anUploadThatLingersDoesNotKeepTheClientFromAskingAgain() throws IOException {
		bench.start(settings -> settings.withUploads(UploadPolicy.NEW_FILES).withMaxTransfers(1, 1));
		phone.close();
		phone = bench.phone();
		for (int i = 0; i < 5; i++) {
			phone.store("new" + i, Content.of(i));
			assertThat(phone.fetch("new" + i)).isEqualTo(Content.of(i));
		}
	}

	@Test
	void theOptionAcknowledgmentOfAnUploadIsRepeatedWhenItIsLost() {
		phone.write("sub/new", "blksize", "1000");
		var first = phone.receive();
		assertThat(phone.receive().options()).isEqualTo(first.options());
		phone.data(1, new byte[999]);
		phone.receiveAck(1);
	}
}
