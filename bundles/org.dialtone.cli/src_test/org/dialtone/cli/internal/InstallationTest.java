package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which plug-ins belong to a product and to its user. */
class InstallationTest {

	private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";

	@TempDir
	Path folder;
	private Path home;

	@BeforeEach
	void install() throws IOException {
		home = Files.createDirectories(folder.resolve("my product"));
		list(home.resolve("configuration"), "org.dialtone.core,0.1.0,plugins/org.dialtone.core_0.1.0.jar,4,false");
	}

	@Test
	void thePlugInsOfTheProductAreFilesInItsFolder() throws IOException {
		assertThat(new Installation(home, home.resolve("configuration")).plugIns())
				.isEqualTo(Map.of("org.dialtone.core", home.resolve("plugins/org.dialtone.core_0.1.0.jar")));
	}

	@Test
	void whatItsUserInstalledMayBeAnywhere() throws IOException {
		var users = folder.resolve("users/configuration");
		var jar = folder.resolve("users/a plug-in.jar");
		list(users, "org.dialtone.core,0.1.0,plugins/org.dialtone.core_0.1.0.jar,4,false",
				"com.example.phones,1.0.0," + jar.toUri() + ",4,false");
		assertThat(new Installation(home, users).plugIns())
				.isEqualTo(Map.of("org.dialtone.core", home.resolve("plugins/org.dialtone.core_0.1.0.jar"), "com.example.phones", jar));
	}

	@Test
	void aProductThatWasReplacedForgetsWhatItsUserInstalled() throws IOException {
		var users = folder.resolve("users/configuration");
		list(users, "com.example.phones,1.0.0,plugins/example.jar,4,false");
		Files.setLastModifiedTime(users.resolve(BUNDLES), FileTime.from(Instant.EPOCH));
		assertThat(new Installation(home, users).plugIns()).containsOnlyKeys("org.dialtone.core");
	}

	@Test
	void whoMayWriteToTheProductHasItsConfiguration() throws IOException {
		var installation = Installation.at(home, folder);
		assertThat(installation.configuration()).isEqualTo(home.resolve("configuration"));
		assertThat(installation.dropins()).containsExactly(home.resolve("dropins"));
	}

	@Test
	void whatIsNoProductIsSaid() {
		assertThatThrownBy(() -> new Installation(folder, folder).plugIns()).isInstanceOf(NoSuchFileException.class);
	}

	private static void list(Path configuration, String... lines) throws IOException {
		var file = configuration.resolve(BUNDLES);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#encoding=UTF-8\n#version=1\n" + String.join("\n", lines) + "\n");
	}
}
