package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server serves a file to itself before it listens, and leaves nothing behind. */
class RehearsalTest {

	@ParameterizedTest
	@ValueSource(strings = { "serve", "serve --json" })
	void leavesNoFolderBehind(String arguments) throws Exception {
		var before = folders();
		try (var rehearsal = Rehearsal.begin(arguments.split(" "))) {
			rehearsal.await();
		}
		assertThat(folders()).isEqualTo(before);
	}

	@Test
	void isBrokenOff() throws IOException {
		var before = folders();
		Rehearsal.begin("serve", "--help").close();
		assertThat(folders()).isEqualTo(before);
	}

	private static Set<Path> folders() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("dialtone-rehearsal")).collect(Collectors.toSet());
		}
	}
}
