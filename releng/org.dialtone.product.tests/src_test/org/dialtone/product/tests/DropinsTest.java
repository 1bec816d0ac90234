package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A plug-in in the folder {@code dropins} of the built product brings a phone, which is known at the next start. */
@EnabledOnOs(OS.LINUX)
class DropinsTest {

	private static final Path EXAMPLE = Built.ROOT.resolve("bundles/org.dialtone.example.procedures/target");
	private static final List<String> NO_DISPLAY = List.of("env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY");

	@TempDir
	Path home;

	/** A copy, so that no other test sees what is dropped in. */
	@TempDir
	Path copy;

	private Path product;

	@BeforeEach
	void copyProduct() throws IOException, InterruptedException {
		product = Built.copyOfProduct(copy);
	}

	@Test
	void aHeadlessRunKnowsThePhoneThatWasDroppedIn() throws Exception {
		assertThat(phones("example")).doesNotContain("EX100");
		drop("example.jar", Files.readAllBytes(exampleJar()));
		for (int i = 0; i < 2; i++) {
			assertThat(phones("example")).contains("\"id\":\"EX100\"").contains("\"recoveryLoad\":\"ex100-default.loads\"");
		}
		assertThat(run("phone", "EX100", "--json")).contains("example-ex100-soft-reset", "example-ex100-restart");
		assertThat(phones("7970")).as("the others").contains("\"id\":\"7970\"");
		Files.delete(product.resolve("dropins/example.jar"));
		assertThat(phones("example")).as("taken away").doesNotContain("EX100");
		assertThat(home).as("no workspace is made").isEmptyDirectory();
	}

	@Test
	void aJarThatIsNotAPlugInDoesNoHarm() throws Exception {
		drop("bad.jar", new byte[] { 1, 2, 3 });
		assertThat(phones("7970")).contains("\"id\":\"7970\"");
	}

	@Test
	@ResourceLock(Desktop.DISPLAY)
	void theWindowKnowsItToo() throws Exception {
		drop("example.jar", Files.readAllBytes(exampleJar()));
		try (RunningProduct workbench = RunningProduct.start(product, home)) {
			String window = Desktop.waitForWindow("Dialtone", workbench);
			Desktop.type(window, "alt+h");
			Desktop.press(window, "c");
			Desktop.screenshot("installed-contributions-dropins");
			Desktop.press(window, "alt+F4");
			assertThat(workbench.exitCode()).as(workbench.errors()).isZero();
			assertThat(workbench.errors()).isEmpty();
		}
		assertThat(Workspace.ofHome(home).errors()).isEmpty();
		try (Stream<String> bundles = Files.lines(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
			assertThat(bundles).anyMatch(line -> line.startsWith("org.dialtone.example.procedures,"));
		}
		assertThat(phones("example")).contains("\"id\":\"EX100\"");
	}

	private static Path exampleJar() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLE)) {
			return files.filter(file -> file.getFileName().toString().matches("org\\.dialtone\\.example\\.procedures-[^-]+(-SNAPSHOT)?\\.jar"))
					.findFirst().orElseThrow();
		}
	}

	private void drop(String name, byte[] jar) throws IOException {
		Files.write(Files.createDirectories(product.resolve("dropins")).resolve(name), jar);
	}

	private String phones(String query) throws Exception {
		return run("phones", query, "--json");
	}

	private String run(String... arguments) throws Exception {
		try (RunningProduct run = RunningProduct.start(NO_DISPLAY, product, home, arguments)) {
			assertThat(run.exitCode()).as(run.errors()).isIn(0, 1);
			assertThat(run.errors()).isEmpty();
			return run.output().replace(" ", "");
		}
	}
}
