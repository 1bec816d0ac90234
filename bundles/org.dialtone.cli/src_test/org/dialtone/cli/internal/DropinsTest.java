package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** p2 is asked when the folder has changed, and only then. */
class DropinsTest {

	@TempDir
	Path home;

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void withoutAFolderNothingHappens() throws IOException {
		takeIn();
		assertThat(asked).hasValue(0);
		assertThat(home.resolve("notes")).doesNotExist();
	}

	@Test
	void eachChangeIsTakenInOnce() throws IOException {
		var jar = Files.createDirectories(home.resolve("dropins")).resolve("example.jar");
		Files.writeString(jar, "one");
		takeIn();
		takeIn();
		assertThat(asked).as("a new jar").hasValue(1);
		Files.writeString(jar, "another");
		takeIn();
		takeIn();
		assertThat(asked).as("another jar").hasValue(2);
		Files.delete(jar);
		takeIn();
		takeIn();
		assertThat(asked).as("no jar").hasValue(3);
	}

	@Test
	void whatFailedIsTriedAgain() throws IOException {
		Files.createDirectories(home.resolve("dropins/example/plugins"));
		Files.writeString(home.resolve("dropins/example/plugins/example.jar"), "in a folder");
		assertThatThrownBy(() -> dropins().takeIn(() -> {
			throw new IOException("p2 failed");
		})).hasMessage("p2 failed");
		takeIn();
		assertThat(asked).hasValue(1);
	}

	private void takeIn() throws IOException {
		dropins().takeIn(asked::incrementAndGet);
	}

	private Dropins dropins() {
		return new Dropins(List.of(home.resolve("dropins"), home.resolve("none")), home.resolve("notes"));
	}
}
