package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** p2 is asked when the folder has changed, and only then. */
class DropinsTest {

	@TempDir
	Path home;

	private int asked;

	@Test
	void withoutAFolderNothingHappens() throws IOException {
		takeIn();
		assertThat(asked).isZero();
		assertThat(home.resolve("notes")).doesNotExist();
	}

	@Test
	void eachChangeIsTakenInOnce() throws IOException {
		var jar = Files.createDirectories(home.resolve("dropins")).resolve("example.jar");
		Files.writeString(jar, "one");
		takeIn();
		takeIn();
		assertThat(asked).as("a new jar").isEqualTo(1);
		Files.writeString(jar, "another");
		takeIn();
		takeIn();
		assertThat(asked).as("another jar").isEqualTo(2);
		Files.delete(jar);
		takeIn();
		takeIn();
		assertThat(asked).as("no jar").isEqualTo(3);
	}

	@Test
	void whatFailedIsTriedAgain() throws IOException {
		Files.createDirectories(home.resolve("dropins/example/plugins"));
		Files.writeString(home.resolve("dropins/example/plugins/example.jar"), "in a folder");
		assertThatThrownBy(() -> Dropins.takeIn(found(), home.resolve("notes"), () -> {
			throw new IllegalStateException("p2 failed");
		})).isInstanceOf(IllegalStateException.class);
		takeIn();
		assertThat(asked).isEqualTo(1);
	}

	private void takeIn() throws IOException {
		Dropins.takeIn(found(), home.resolve("notes"), () -> asked++);
	}

	private List<String> found() throws IOException {
		return Dropins.list(List.of(home.resolve("dropins"), home.resolve("none")));
	}
}
