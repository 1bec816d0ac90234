package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of the old file and half of the new one would brick a phone. */
class ChangedFileTest {

	private static final int SIZE = 8 << 20;

	/** Something that happens to a file while it is served. */
	private interface Change {
		void to(Path file) throws IOException;
	}

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	@AutoClose
	private Phone phone;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		phone = bench.phone();
	}

	private Path old(int size) throws IOException {
		var file = bench.file("load.bin", Content.of(size));
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
		return file;
	}

	/** Changes the file after some blocks and goes on until the server sends something other than DATA. */
	private RequestRecord changedOnTheWay(String mode, Change change) throws IOException {
		var file = old(SIZE);
		phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode, "blksize", "1024"));
		phone.receive();
		phone.ack(0);
		int block = 0;
		for (var packet = phone.receive(); packet.opcode() == Packet.DATA; packet = phone.receive()) {
			block = packet.number();
			if (block == 100) {
				change.to(file);
			}
			phone.ack(block);
			assertThat(packet.data().length).as("the file was sent to its end").isEqualTo(1024);
		}
		var record = bench.record();
		assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
		assertThat(record.bytes()).isBetween(100L * 1024, SIZE - 1L);
		return record;
	}

	@ParameterizedTest
	@ValueSource(strings = { "octet", "netascii" })
	void aFileThatBecomesShorterEndsTheTransfer(String mode) throws IOException {
		var record = changedOnTheWay(mode, file -> {
			try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(SIZE / 8);
			}
		});
		assertThat(record.reason()).contains("file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "octet", "netascii" })
	void aFileThatIsWrittenEndsTheTransfer(String mode) throws IOException {
		var record = changedOnTheWay(mode, file -> {
			try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap(Content.of(77)), SIZE / 2);
			}
		});
		assertThat(record.reason()).contains("changed");
	}

	@Test
	void aFileThatGrowsEndsTheTransfer() throws IOException {
		var record = changedOnTheWay("octet", file -> Files.write(file, new byte[1], StandardOpenOption.APPEND));
		assertThat(record.reason()).contains("changed");
	}

	@Test
	void aFileThatIsReplacedEndsTheTransfer() throws IOException {
		var record = changedOnTheWay("octet", file -> {
			var other = Files.write(folder.resolve("other"), Content.of(SIZE));
			Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
			Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
		});
		assertThat(record.reason()).contains("changed");
	}

	@Test
	void aFileThatIsRemovedEndsTheTransfer() throws IOException {
		assertThat(changedOnTheWay("octet", Files::delete).reason()).contains("removed");
	}

	@Test
	void afterSuchAnEndTheNewFileIsServed() throws IOException {
		changedOnTheWay("octet", file -> Files.write(file, Content.of(3000)));
		try (var again = bench.phone()) {
			assertThat(again.fetch("load.bin")).isEqualTo(Content.of(3000));
		}
	}

	/** However fast a transfer is: what arrived whole is one version of the file. */
	@ParameterizedTest
	@ValueSource(ints = { 20_000, 40_000, 100_000 })
	void aTransferThatSucceedsNeverMixesTwoVersions(int size) throws IOException {
		var file = old(size);
		var before = Content.of(size);
		var after = Content.random(size, 4711);
		phone.read("load.bin");
		var got = new ByteArrayOutputStream();
		for (int block = 1;; block++) {
			var packet = phone.receive();
			while (packet.opcode() == Packet.DATA && packet.number() < block) {
				packet = phone.receive();
			}
			if (packet.opcode() == Packet.ERROR) {
				assertThat(bench.record().outcome()).isEqualTo(Outcome.FAILED);
				return;
			}
			got.writeBytes(packet.data());
			if (block == 10) {
				Files.write(file, after, StandardOpenOption.WRITE);
			}
			phone.ack(block);
			if (packet.data().length < 512) {
				assertThat(Arrays.equals(got.toByteArray(), before) || Arrays.equals(got.toByteArray(), after))
						.as("all old or all new, unless the transfer failed").isTrue();
				return;
			}
		}
	}

	@Test
	void readingByOthersIsNotAChange() throws IOException {
		var file = old(1 << 20);
		phone.read("load.bin");
		phone.receiveData(1);
		assertThat(Files.readAllBytes(file)).hasSize(1 << 20);
		Files.createLink(folder.resolve("root/another"), file);
		phone.ack(1);
		phone.receiveData(2);
		phone.ack(2);
		for (int block = 3; block <= 2049; block++) {
			phone.receiveData(block);
			phone.ack(block);
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}
}
