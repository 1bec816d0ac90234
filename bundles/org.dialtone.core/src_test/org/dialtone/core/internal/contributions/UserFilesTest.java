package org.dialtone.core.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.procedures.Procedure;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that the user saves, with whatever editor, appear in the catalogue while it is in use. */
class UserFilesTest {

	static final String PHONES = """
			vendor: Example
			families:
			- { id: example, name: Example, form: desk }
			models:
			- { id: "100", name: Example 100, family: example }
			""";

	@TempDir
	Path workspace;

	private Optional<Path> folder = Optional.empty();
	private LiveCatalogue catalogue;

	@AfterEach
	void end() {
		if (catalogue != null) {
			catalogue.close();
		}
	}

	@Test
	void existingFilesAreRead() throws IOException {
		save("b.procedure.yaml", procedure("b", "Second"));
		save("a.procedure.yaml", procedure("a", "First"));
		save("example.phones.yaml", PHONES);
		open();
		assertThat(names()).containsExactly("First", "Second");
		assertThat(current().model("100")).isPresent();
		assertThat(contributions()).allSatisfy(file -> {
			assertThat(file.file().isOwn()).isTrue();
			assertThat(file.accepted()).isPositive();
			assertThat(file.findings()).isEmpty();
		});
	}

	@Test
	void aFileAppearsChangesAndGoes() throws IOException {
		open();
		assertThat(folder.get()).as("nothing is created there").doesNotExist();
		save("example.phones.yaml", PHONES);
		save("a.procedure.yaml", procedure("a", "First"));
		await("a file in a folder that is new", () -> names().equals(List.of("First")));
		save("a.procedure.yaml", procedure("a", "Another"));
		await("a change", () -> names().equals(List.of("Another")));
		Files.delete(file("a.procedure.yaml"));
		await("no file", () -> names().isEmpty());
	}

	@Test
	void anEditorMaySaveByRenaming() throws IOException {
		save("example.phones.yaml", PHONES);
		save("a.procedure.yaml", procedure("a", "First"));
		open();
		save("a.procedure.yaml.tmp", procedure("a", "Renamed"));
		Files.move(file("a.procedure.yaml.tmp"), file("a.procedure.yaml"), StandardCopyOption.REPLACE_EXISTING);
		await("the renamed file", () -> names().equals(List.of("Renamed")));
		assertThat(contributions()).hasSize(2);
	}

	@Test
	void aChangeWithTheSameTimeStampIsNoticed() throws IOException {
		save("example.phones.yaml", PHONES);
		save("a.procedure.yaml", procedure("a", "First"));
		open();
		save("a.procedure.yaml", procedure("a", "Third"));
		await("the first change", () -> names().equals(List.of("Third")));
		FileTime time = Files.getLastModifiedTime(file("a.procedure.yaml"));
		save("a.procedure.yaml", procedure("a", "Fifth"));
		Files.setLastModifiedTime(file("a.procedure.yaml"), time);
		await("a change of the same size and time", () -> names().equals(List.of("Fifth")));
	}

	/** As when a file is saved again within one step of the clock. */
	@Test
	void aChangeOfTheSameSizeAndTimeAfterTheFirstReadingIsNoticed() throws IOException {
		save("example.phones.yaml", PHONES);
		save("a.procedure.yaml", procedure("a", "First"));
		open();
		save("a.procedure.yaml.tmp", procedure("a", "Third"));
		Files.setLastModifiedTime(file("a.procedure.yaml.tmp"), Files.getLastModifiedTime(file("a.procedure.yaml")));
		Files.move(file("a.procedure.yaml.tmp"), file("a.procedure.yaml"), StandardCopyOption.REPLACE_EXISTING);
		await("the change", () -> names().equals(List.of("Third")));
	}

	@Test
	void badContributionsHarmNothingAndAreReported() throws IOException {
		save("example.phones.yaml", PHONES);
		save("good.procedure.yaml", procedure("good", "Good"));
		save("half.procedure.yaml", procedure("half", "Half").substring(0, 40));
		Files.createDirectory(file("folder.procedure.yaml"));
		try (var large = new RandomAccessFile(file("large.procedure.yaml").toFile(), "rw")) {
			large.setLength(100 << 20);
		}
		save(".hidden.procedure.yaml", "lock of an editor");
		save("notes.txt", "not ours");
		open();
		assertThat(names()).containsExactly("Good");
		assertThat(contributions()).hasSize(5);
		for (var bad : List.of("half", "folder", "large")) {
			assertThat(findings(bad + ".procedure.yaml")).as(bad).isNotEmpty();
		}
		save("half.procedure.yaml", procedure("half", "Half"));
		await("the whole file", () -> names().equals(List.of("Good", "Half")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksAreFollowedAndPipesAreNotOpened() throws IOException, InterruptedException {
		save("example.phones.yaml", PHONES);
		var elsewhere = Files.writeString(workspace.resolve("elsewhere"), procedure("a", "Elsewhere"));
		Files.createSymbolicLink(file("link.procedure.yaml"), elsewhere);
		Files.createSymbolicLink(file("broken.procedure.yaml"), workspace.resolve("nowhere"));
		Files.createSymbolicLink(file("endless.procedure.yaml"), Path.of("/dev/zero"));
		assertThat(new ProcessBuilder("mkfifo", file("pipe.procedure.yaml").toString()).start().waitFor()).isZero();
		open();
		assertThat(names()).containsExactly("Elsewhere");
		for (var bad : List.of("broken", "endless", "pipe")) {
			assertThat(findings(bad + ".procedure.yaml")).as(bad).hasSize(1);
		}
		Files.writeString(elsewhere, procedure("a", "Changed elsewhere"));
		await("what the link leads to", () -> names().equals(List.of("Changed elsewhere")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void anUnreadableFileIsReportedAndReadOnceItIsAllowed() throws IOException {
		save("example.phones.yaml", PHONES);
		save("a.procedure.yaml", procedure("a", "First"));
		Files.setPosixFilePermissions(file("a.procedure.yaml"), PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file("a.procedure.yaml")), "root may read everything");
		open();
		assertThat(findings("a.procedure.yaml")).hasSize(1);
		Files.setPosixFilePermissions(file("a.procedure.yaml"), PosixFilePermissions.fromString("rw-------"));
		await("the file", () -> names().equals(List.of("First")));
	}

	@Test
	void aFolderThatIsNotOneIsReported() throws IOException {
		Files.writeString(workspace.resolve("procedures"), "not a folder");
		open();
		assertThat(findings("procedures")).hasSize(1);
	}

	@Test
	void withoutAWorkspaceThereAreNoUserFiles() throws IOException {
		save("a.procedure.yaml", procedure("a", "First"));
		folder = Optional.empty();
		catalogue = new LiveCatalogue(RegistryFactory.createRegistry(null, null, null), () -> folder);
		assertThat(contributions()).isEmpty();
		folder = Optional.of(workspace.resolve("procedures"));
		await("the workspace that was chosen later", () -> contributions().size() == 1);
	}

	private void open() throws IOException {
		folder = Optional.of(workspace.resolve("procedures"));
		catalogue = new LiveCatalogue(RegistryFactory.createRegistry(null, null, null), () -> folder);
		current();
	}

	private Catalogue current() {
		return catalogue.current();
	}

	private List<String> names() {
		return current().procedures().stream().map(Procedure::name).toList();
	}

	private List<Contribution> contributions() {
		return current().contributions();
	}

	private List<Finding> findings(String file) {
		return contributions().stream().filter(one -> one.file().name().endsWith(file)).flatMap(one -> one.findings().stream()).toList();
	}

	private Path file(String name) {
		return workspace.resolve("procedures").resolve(name);
	}

	private void save(String name, String text) throws IOException {
		Files.createDirectories(workspace.resolve("procedures"));
		Files.writeString(file(name), text);
	}

	static String procedure(String id, String name) {
		return """
				id: %s
				name: %s
				kind: restart
				models: ["100"]
				danger: none
				summary: Starts the phone again.
				confidence: unverified
				steps:
				- do: remove-power
				  text: Unplug the cable.
				- do: restore-power
				  text: Plug the cable in again.
				""".formatted(id, name);
	}

	static void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + 20_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Never seen: " + what);
			}
			try {
				Thread.sleep(20);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}
}
