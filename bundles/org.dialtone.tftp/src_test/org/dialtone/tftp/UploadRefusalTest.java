package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be written, and that nothing outside the root ever is. */
class UploadRefusalTest {

	private static final byte[] OLD = "old".getBytes(US_ASCII);

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		Files.createDirectory(folder.resolve("outside"));
		Files.write(folder.resolve("outside/file"), OLD);
		bench = Bench.in(folder, settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		bench.file("file", OLD);
		bench.file("sub/file", OLD);
		phone = bench.phone();
	}

	private void restart(UploadPolicy policy) throws IOException {
		bench.start(settings -> settings.withUploads(policy));
		phone.close();
		phone = bench.phone();
	}

	private RequestRecord refused(String name, int code) {
		phone.write(name);
		assertThat(phone.receiveError(code)).isNotBlank();
		var record = bench.record();
		assertThat(record.request().file()).isEqualTo(name);
		assertThat(record.outcome()).isIn(Outcome.REFUSED, Outcome.NOT_FOUND);
		assertThat(record.reason()).isNotBlank();
		return record;
	}

	@Test
	void writingIsOffUnlessAllowed() throws IOException {
		restart(UploadPolicy.DENIED);
		assertThat(ServerSettings.of(folder).uploads()).isEqualTo(UploadPolicy.DENIED);
		assertThat(refused("new", 2).reason()).contains("off");
		refused("file", 2);
		refused("../new", 2);
		assertThat(bench.root.toFile().list()).containsExactlyInAnyOrder("file", "sub");
	}

	@Test
	void anExistingFileIsNotOverwritten() {
		refused("file", 6);
		refused("sub/file", 6);
		assertThat(bench.root.resolve("file")).hasBinaryContent(OLD);
	}

	@Test
	void aFileIsOverwrittenWhereThatIsAllowed() throws IOException {
		restart(new UploadPolicy(true, true, 1000));
		phone.store("file", Content.of(700));
		assertThat(bench.root.resolve("file")).hasBinaryContent(Content.of(700));
	}

	@Test
	void untilAnUploadIsCompleteTheOldFileIsServed() throws IOException {
		restart(new UploadPolicy(true, true, 10_000));
		phone.write("file");
		phone.receiveAck(0);
		phone.data(1, Content.of(512));
		phone.receiveAck(1);
		try (var other = bench.phone()) {
			assertThat(other.fetch("file")).isEqualTo(OLD);
		}
		phone.data(2, new byte[0]);
		phone.receiveAck(2);
		try (var other = bench.phone()) {
			assertThat(other.fetch("file")).isEqualTo(Content.of(512));
		}
	}

	@Test
	void ofTwoUploadsOfOneNameTheFirstThatIsCompleteWins() {
		try (var other = bench.phone()) {
			phone.write("new");
			phone.receiveAck(0);
			other.write("new");
			other.receiveAck(0);
			other.data(1, "other".getBytes(US_ASCII));
			other.receiveAck(1);
			phone.data(1, "phone".getBytes(US_ASCII));
			phone.receiveError(6);
		}
		assertThat(bench.root.resolve("new")).hasContent("other");
		assertThat(bench.record().outcome()).isEqualTo(Outcome.RECEIVED);
		assertThat(bench.record().outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(bench.root.toFile().list()).containsExactlyInAnyOrder("file", "sub", "new");
	}

	@Test
	void anAnnouncedSizeAboveTheLimitIsRefusedAtOnce() throws IOException {
		restart(new UploadPolicy(true, false, 1000));
		phone.write("new", "tsize", "1001");
		assertThat(phone.receiveError(3)).contains("1000");
		assertThat(bench.record().outcome()).isEqualTo(Outcome.REFUSED);
		phone.write("new", "tsize", "1000");
		assertThat(phone.receive().options()).containsEntry("tsize", "1000");
	}

	@Test
	void anUploadThatGrowsAboveTheLimitIsRefusedAndLeavesNothing() throws IOException {
		restart(new UploadPolicy(true, false, 1000));
		phone.write("new");
		phone.receiveAck(0);
		phone.data(1, new byte[512]);
		phone.receiveAck(1);
		phone.data(2, new byte[489]);
		phone.receiveError(3);
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(record.reason()).contains("1000");
		assertThat(bench.root.toFile().list()).containsExactlyInAnyOrder("file", "sub");
		phone.store("exact", new byte[1000]);
		assertThat(bench.root.resolve("exact")).hasSize(1000);
	}

	@Test
	void moreThanTheDiskHoldsIsRefusedAtOnce() throws IOException {
		restart(new UploadPolicy(true, false, Long.MAX_VALUE));
		phone.write("new", "tsize", Long.toString(1L << 58));
		phone.receiveError(3);
		assertThat(bench.record().reason()).contains("space");
	}

	@Test
	void aMissingFolderIsNotCreated() {
		assertThat(refused("nowhere/new", 1).outcome()).isEqualTo(Outcome.NOT_FOUND);
		phone.write("file/new");
		assertThat(phone.receive().number()).isIn(1, 2);
		assertThat(bench.root.resolve("nowhere")).doesNotExist();
	}

	@Test
	void aFolderCannotBeWritten() throws IOException {
		restart(new UploadPolicy(true, true, 1000));
		refused("sub", 2);
		refused("sub/", 2);
		refused("/", 2);
		refused("", 2);
		assertThat(bench.root.resolve("sub/file")).hasBinaryContent(OLD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../new", "sub/../../new", "..\\new", "sub\\..\\..\\outside\\new", ".. /new", "C:\\new", "c:new",
			"\\\\server\\share\\new", "//server/new", "a\nb", "new\t", "\u001bnew" })
	void namesThatLeadOutOrHideSomethingAreRefused(String name) throws IOException {
		restart(new UploadPolicy(true, true, 1000));
		assertThat(refused(name, 2).outcome()).isEqualTo(Outcome.REFUSED);
		assertUntouched();
	}

	@Test
	void absoluteNamesAreTakenBelowTheRoot() {
		phone.write(folder.resolve("outside/new").toString());
		assertThat(phone.receive().opcode()).isEqualTo(Packet.ERROR);
		assertUntouched();
	}

	@Test
	@OnPosix
	void nothingIsWrittenThroughALinkThatLeadsOut() throws IOException {
		restart(new UploadPolicy(true, true, 1000));
		Files.createSymbolicLink(bench.root.resolve("out"), folder.resolve("outside"));
		Files.createSymbolicLink(bench.root.resolve("link"), folder.resolve("outside/file"));
		Files.createSymbolicLink(bench.root.resolve("dangling"), folder.resolve("outside/new"));
		refused("out/new", 2);
		refused("out/file", 2);
		refused("OUT/file", 2);
		for (var name : new String[] { "link", "dangling" }) {
			phone.write(name);
			if (phone.receive().opcode() == Packet.ACK) {
				phone.data(1, new byte[5]);
				phone.receive();
			}
		}
		assertUntouched();
	}

	@Test
	@OnPosix
	void aLinkCountsAsAnExistingFile() throws IOException {
		Files.createSymbolicLink(bench.root.resolve("link"), folder.resolve("outside/file"));
		Files.createSymbolicLink(bench.root.resolve("dangling"), folder.resolve("outside/new"));
		refused("link", 6);
		refused("dangling", 6);
		assertUntouched();
	}

	@Test
	@OnPosix
	void aLinkToAFolderWithinTheRootIsFollowed() throws IOException {
		Files.createSymbolicLink(bench.root.resolve("way"), Path.of("sub"));
		phone.store("way/new", Content.of(3));
		assertThat(bench.root.resolve("sub/new")).hasSize(3);
		assertThat(bench.record().path()).isEqualTo("sub/new");
	}

	private void assertUntouched() {
		assertThat(folder.toFile().list()).containsExactlyInAnyOrder("root", "outside");
		assertThat(folder.resolve("outside").toFile().list()).containsExactly("file");
		assertThat(folder.resolve("outside/file")).hasBinaryContent(OLD);
	}
}
