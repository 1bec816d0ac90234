package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;

import org.dialtone.serving.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of random names, put together from what breaks file servers, in a root full of traps. */
class NameFuzzTest {

	private static final String[] PIECES = { "..", "..", "..", "/", "/", "/", "\\", ".", " ", "secret", "secret",
			"outside", "root", "inside", "sub", "link", "way", "out", "up", "pipe", "C:", "//", "\u00a0", "\u3000", "\ud83d\udcde",
			"SECRET", "Out", "%2e", "~", "\u0001", "\n", "x", "etc/passwd", "proc/self/environ", "...", "\u2024", "\u2215",
			".dialtone-upload-" };

	@TempDir
	Path folder;

	@Test
	@OnPosix
	void nothingOutsideIsEverServed() throws Exception {
		var marked = "SECRET-MARK".getBytes(US_ASCII);
		Files.write(folder.resolve("secret"), marked);
		Files.write(Files.createDirectories(folder.resolve("outside/sub")).resolve("secret"), marked);
		Files.write(folder.resolve("outside/secret"), marked);
		try (var bench = Bench.in(folder)) {
			bench.file("inside", "allowed".getBytes(US_ASCII));
			bench.file("sub/inside", "allowed".getBytes(US_ASCII));
			bench.file(".dialtone-upload-x", marked);
			link(bench, "link", folder.resolve("secret"));
			link(bench, "out", folder.resolve("outside"));
			link(bench, "up", Path.of(".."));
			link(bench, "way", Path.of("sub"));
			link(bench, "sub/up", Path.of("../.."));
			link(bench, "etc", Path.of("/etc"));
			link(bench, "proc", Path.of("/proc"));
			var names = new ArrayList<String>();
			int served = 0;
			for (long seed = 1; seed <= 2500; seed++) {
				var name = name(Content.chance(seed));
				try (var phone = bench.phone()) {
					phone.read(name);
					var packet = phone.receive();
					if (packet.opcode() == Packet.DATA) {
						assertThat(new String(packet.data(), US_ASCII)).as("seed %s, name %s", seed, name)
								.isEqualTo("allowed");
						phone.ack(1);
						served++;
					} else {
						assertThat(packet.opcode()).as("seed %s, name %s", seed, name).isEqualTo(Packet.ERROR);
					}
				}
				names.add(name);
			}
			for (var name : names) {
				var record = bench.record();
				assertThat(record.request().file()).isEqualTo(name);
				assertThat(record.outcome()).isIn(Outcome.SENT, Outcome.NOT_FOUND, Outcome.REFUSED);
				if (record.outcome() != Outcome.SENT) {
					assertThat(record.reason()).as("reason for %s", name).isNotBlank();
				}
			}
			Files.delete(bench.root.resolve("etc"));
			Files.delete(bench.root.resolve("proc"));
			assertThat(served).as("names that are allowed, or nothing was tested").isGreaterThan(5);
		}
	}

	private static void link(Bench bench, String name, Path target) throws IOException {
		Files.createSymbolicLink(bench.root.resolve(name), target);
	}

	private static String name(Random random) {
		var name = new StringBuilder();
		for (int i = 1 + random.nextInt(8); i > 0; i--) {
			name.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return name.toString();
	}
}
