package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Checking files, and its exit codes. */
class CheckCommandTest {

	private static final String PHONE = """
			vendor: Example
			families:
			- { id: example, name: Example phones, form: desk }
			models:
			- id: "100"
			  name: Example 100
			  family: example
			  leds: { Mute: [red] }
			""";

	private static final String PROCEDURE = """
			id: example-restart
			name: Restart of the Example 100
			kind: restart
			models: ["100"]
			danger: none
			summary: Starts the phone again.
			steps:
			- do: remove-power
			  text: Unplug it.
			- do: restore-power
			  text: Plug it in again.
			after: The phone starts.
			""";

	@TempDir
	Path folder;
	private Commands commands;
	private Path phone;
	private Path procedure;

	@BeforeEach
	void makeFiles() throws IOException {
		var installed = TestCatalogue.of(Files.createDirectory(folder.resolve("installed")));
		commands = new Commands(() -> installed);
		phone = write("example.phones.yaml", PHONE);
		procedure = write("restart.procedure.yaml", PROCEDURE);
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private int check(Object... files) {
		var arguments = new String[files.length + 1];
		arguments[0] = "check";
		for (int i = 0; i < files.length; i++) {
			arguments[i + 1] = files[i].toString();
		}
		return commands.run(arguments);
	}

	@Test
	void aCleanFileGivesExitCodeZeroAndNoOutput() {
		assertThat(check(phone)).as(commands.output()).isZero();
		assertThat(commands.output()).isEmpty();
		assertThat(commands.errors()).isEmpty();
		assertThat(commands.array("check", "--json", phone.toString())).isEmpty();
	}

	@Test
	void filesSeeOneAnotherInAnyOrder() {
		assertThat(check(procedure)).isEqualTo(1);
		assertThat(commands.output()).startsWith(procedure + ":4:").contains("100");
		assertThat(check(procedure, phone)).as(commands.output()).isZero();
		assertThat(check(phone, procedure)).as(commands.output()).isZero();
	}

	@Test
	void findingsGiveExitCodeOneAndTheirPlaces() throws IOException {
		write("restart.procedure.yaml", PROCEDURE.replace("kind: restart", "kind: explode").replace("danger: none", "dangr: none"));
		assertThat(check(procedure, phone)).isEqualTo(1);
		assertThat(commands.lines()).isNotEmpty().allMatch(line -> line.matches(".*\\.yaml:\\d+:\\d+: (error|warning|info): .+"));
		assertThat(commands.lines()).anyMatch(line -> line.startsWith(procedure + ":3:7: error: ") && line.contains("explode"));
		assertThat(commands.lines()).anyMatch(line -> line.startsWith(procedure + ":5:1: ") && line.contains("dangr"));
		assertThat(commands.errors()).isEmpty();
	}

	@Test
	void findingsAsJsonHaveAllFields() throws IOException {
		write("restart.procedure.yaml", PROCEDURE.replace("kind: restart", "kind: explode"));
		assertThat(commands.run("check", "--json", procedure.toString(), phone.toString())).isEqualTo(1);
		var finding = JsonParser.parseString(commands.output()).getAsJsonArray().get(0).getAsJsonObject();
		assertThat(finding.keySet()).containsExactly("rule", "file", "line", "column", "severity", "summary", "explanation", "solution", "trap");
		assertThat(finding.get("file").getAsString()).isEqualTo(procedure.toString());
		assertThat(finding.get("line").getAsInt()).isEqualTo(3);
		assertThat(finding.get("column").getAsInt()).isEqualTo(7);
		assertThat(finding.get("severity").getAsString()).isEqualTo("error");
	}

	@Test
	void anAcceptedTrapIsOnlyInTheJson() throws IOException {
		var held = PROCEDURE + "entryKey: \"#\"\n";
		write("restart.procedure.yaml", held.replace("- do: remove-power\n  text: Unplug it.", "- { do: hold, text: Hold it., keys: \"#\" }"));
		assertThat(check(procedure, phone)).isEqualTo(1);
		assertThat(commands.output()).contains("never released");

		Files.writeString(procedure, "accepted:\n- { trap: key-not-released, because: It locks. }\n", StandardOpenOption.APPEND);
		assertThat(check(procedure, phone)).as(commands.output()).isZero();
		assertThat(commands.output()).isEmpty();
		var finding = commands.array("check", "--json", procedure.toString(), phone.toString()).get(0).getAsJsonObject();
		assertThat(finding.get("severity").getAsString()).isEqualTo("info");
		assertThat(finding.get("trap").getAsString()).isEqualTo("key-not-released");
		assertThat(finding.get("explanation").getAsString()).isEqualTo("It locks.");
	}

	@Test
	void invalidYamlIsAFinding() throws IOException {
		write("restart.procedure.yaml", "steps: [\n");
		assertThat(check(procedure)).isEqualTo(1);
		assertThat(commands.output()).startsWith(procedure.toString());
	}

	@Test
	void aFileThatIsTooLargeIsAFinding() throws IOException {
		try (var large = new RandomAccessFile(procedure.toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		assertThat(check(procedure)).isEqualTo(1);
		assertThat(commands.lines()).singleElement().asString().contains("error");
	}

	@Test
	void aMissingFileGivesExitCodeTwoAndTheOthersAreChecked() {
		var missing = folder.resolve("missing.procedure.yaml");
		assertThat(check(missing, procedure)).isEqualTo(2);
		assertThat(commands.errors()).contains(missing.toString()).hasLineCount(1);
		assertThat(commands.output()).startsWith(procedure + ":4:");
	}

	@Test
	void aFolderGivesExitCodeTwo() throws IOException {
		var directory = Files.createDirectory(folder.resolve("folder.procedure.yaml"));
		assertThat(check(directory)).isEqualTo(2);
		assertThat(commands.errors()).contains(directory.toString(), "not a file");
		assertThat(commands.output()).isEmpty();
	}

	@Test
	void aFileOfAnotherKindGivesExitCodeTwoAndTheKnownKinds() throws IOException {
		assertThat(check(write("notes.txt", PROCEDURE))).isEqualTo(2);
		assertThat(commands.errors()).contains("notes.txt", ".phones.yaml", ".procedure.yaml");
	}

	@Test
	void anUnreadableFileGivesExitCodeTwo() {
		assertThat(procedure.toFile().setReadable(false)).isTrue();
		assumeFalse(Files.isReadable(procedure), "this user may read everything");
		assertThat(check(procedure)).isEqualTo(2);
		assertThat(commands.errors()).contains(procedure.toString(), "permissions");
	}

	@Test
	void aFileIsCheckedInPlaceOfTheOneThatIsInstalled() throws IOException {
		var file = write("installed/example.phones.yaml", PHONE);
		var installed = TestCatalogue.of(folder.resolve("installed"));
		commands = new Commands(() -> installed);
		assertThat(check(file)).as(commands.output()).isZero();
		assertThat(check(phone)).as("the id is taken").isEqualTo(1);
	}

	@Test
	void theSameFileTwiceIsCheckedOnce() {
		assertThat(check(phone, folder.resolve("installed").resolve("..").resolve(phone.getFileName()))).as(commands.output()).isZero();
	}

	@Test
	void aFileIsRequired() {
		assertThat(commands.run("check")).isEqualTo(2);
		assertThat(commands.errors()).contains("FILE", "--help");
	}
}
