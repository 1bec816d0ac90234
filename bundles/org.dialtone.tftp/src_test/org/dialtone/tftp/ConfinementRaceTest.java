package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of the TFTP root is swapped for a link that leads out, again and again,
 * while it is read and written: between the check of a name and the opening of the
 * file there must be no gap.
 */
@OnPosix
@Timeout(120)
class ConfinementRaceTest {

	private static final byte[] INSIDE = "inside".getBytes(US_ASCII);
	private static final byte[] SECRET = "secret".getBytes(US_ASCII);
	private static final int REQUESTS = Integer.getInteger("dialtone.test.race.requests", 10_000);

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	private final AtomicBoolean done = new AtomicBoolean();
	private Thread swapper;

	@BeforeEach
	void serve() throws IOException {
		try (var held = Files.newDirectoryStream(folder)) {
			assumeTrue(held instanceof SecureDirectoryStream, "Java offers no handles of folders on this system");
		}
		Files.write(Files.createDirectory(folder.resolve("outside")).resolve("file"), SECRET);
		bench = Bench.in(folder, settings -> settings.withUploads(new UploadPolicy(true, true, 1000)));
		bench.server.removeListener(bench);
		bench.file("sub/file", INSIDE);
		bench.file("sub/deeper/file", INSIDE);
		Files.write(Files.createDirectory(folder.resolve("outside/deeper")).resolve("file"), SECRET);
		swapper = Thread.ofPlatform().start(this::swap);
	}

	@AfterEach
	void endSwapping() throws InterruptedException {
		done.set(true);
		if (swapper != null) {
			swapper.join();
		}
	}

	private void swap() {
		try {
			var sub = bench.root.resolve("sub");
			var kept = bench.root.resolve("kept");
			var link = Files.createSymbolicLink(bench.root.resolve("link"), Path.of("../outside"));
			while (!done.get()) {
				Files.move(sub, kept);
				Files.move(link, sub);
				Files.move(sub, link);
				Files.move(kept, sub);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void nothingOutsideIsEverRead() {
		int inside = 0;
		try (var phone = bench.phone()) {
			for (int i = 0; i < REQUESTS; i++) {
				phone.read(i % 4 == 0 ? "sub/deeper/file" : "sub/file");
				var answer = phone.receive();
				if (answer.opcode() == Packet.DATA) {
					assertThat(answer.data()).as("answer %s", i).isEqualTo(INSIDE);
					phone.ack(1);
					inside++;
				} else {
					assertThat(answer.opcode()).isEqualTo(Packet.ERROR);
				}
			}
		}
		assertThat(inside).as("answers with the file inside").isPositive();
	}

	@Test
	void nothingOutsideIsEverWritten() {
		int stored = 0;
		try (var phone = bench.phone()) {
			for (int i = 0; i < REQUESTS / 5; i++) {
				phone.write("sub/file");
				if (phone.receive().opcode() == Packet.ACK) {
					phone.data(1, INSIDE);
					stored += phone.receive().opcode() == Packet.ACK ? 1 : 0;
				}
			}
		}
		assertThat(stored).as("files stored inside").isPositive();
		assertThat(folder.resolve("outside/file")).hasBinaryContent(SECRET);
		assertThat(folder.resolve("outside").toFile().list()).containsExactlyInAnyOrder("file", "deeper");
	}
}
