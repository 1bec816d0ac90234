package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Inspecting files, its text, its JSON and its exit codes. */
class InspectCommandTest {

	private static final String LIST = "P0S3-8-12-00.loads";
	private static TestCatalogue catalogue = TestCatalogue.cisco();

	@TempDir
	Path folder;
	private final Commands commands = new Commands(() -> catalogue);
	private Path list;

	@BeforeEach
	void makeFiles() throws IOException {
		list = write(LIST, signed(LIST, "P003-8-12-00.sbn\nP0S3-8-12-00.sb2\nLA_VERSION=PAS30830\n"));
		write("P003-8-12-00.sbn", signed("P003-8-12-00.sbn", "loader"));
		write("P0S3-8-12-00.sb2", signed("P0S3-8-12-00.sb2", "application"));
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	/** A header with a signer's placeholder, a signature of 256 bytes and a name, and text behind it. */
	private static byte[] signed(String name, String text) {
		var rest = new ByteArrayOutputStream();
		element(rest, 3, HexFormat.of().parseHex("04000e434e3d736f6d655369676e657200"));
		element(rest, 7, HexFormat.of().parseHex("080001010900080a0001000b000102"));
		element(rest, 12, new byte[256]);
		element(rest, 14, (name + '\0').getBytes(ISO_8859_1));
		var file = new ByteArrayOutputStream();
		element(file, 1, new byte[] { 1, 1 });
		element(file, 2, new byte[] { (byte) (rest.size() + 10 >> 8), (byte) (rest.size() + 10) });
		file.writeBytes(rest.toByteArray());
		file.writeBytes(text.getBytes(ISO_8859_1));
		return file.toByteArray();
	}

	private static void element(ByteArrayOutputStream out, int tag, byte[] value) {
		out.write(tag);
		out.write(value.length >> 8);
		out.write(value.length);
		out.writeBytes(value);
	}

	private JsonArray json(int exitCode, Path... files) {
		var arguments = new String[files.length + 2];
		arguments[0] = "inspect";
		arguments[1] = "--json";
		for (int i = 0; i < files.length; i++) {
			arguments[i + 2] = files[i].toString();
		}
		assertThat(commands.run(arguments)).as(commands.output() + commands.errors()).isEqualTo(exitCode);
		return JsonParser.parseString(commands.output()).getAsJsonArray();
	}

	@Test
	void jsonHasAllFields() throws Exception {
		var file = json(0, list).get(0).getAsJsonObject();
		assertThat(file.keySet()).containsExactly("file", "kind", "size", "sha256", "header", "container", "entries", "certificates",
				"signatureOk", "loads", "findings");
		assertThat(file.get("file").getAsString()).isEqualTo(list.toString());
		assertThat(file.get("kind").getAsString()).isEqualTo("load-list");
		assertThat(file.get("size").getAsLong()).isEqualTo(Files.size(list));
		assertThat(file.get("sha256").getAsString()).isEqualTo(sha256(list));
		assertThat(file.get("container").isJsonNull()).isTrue();
		assertThat(file.get("entries").isJsonNull()).isTrue();
		assertThat(file.get("certificates").isJsonNull()).isTrue();

		var header = file.getAsJsonObject("header");
		assertThat(header.keySet()).contains("version", "length", "signer", "digest", "fileName", "timestamp");
		assertThat(header.get("version").getAsString()).isEqualTo("1.1");
		assertThat(header.get("signer").isJsonNull()).as("a placeholder is nobody").isTrue();
		assertThat(header.get("fileName").getAsString()).isEqualTo(LIST);

		var load = file.getAsJsonArray("loads").get(0).getAsJsonObject();
		assertThat(load.keySet()).containsExactly("name", "version", "protocol", "models", "parts", "complete");
		assertThat(load.get("name").getAsString()).isEqualTo("P0S3-8-12-00");
		assertThat(load.get("version").getAsString()).isEqualTo("8-12-00");
		assertThat(load.get("protocol").getAsString()).isEqualTo("SIP");
		assertThat(load.getAsJsonArray("models")).extracting(model -> model.getAsString()).containsExactlyInAnyOrder("7940", "7960");
		assertThat(load.get("complete").getAsBoolean()).isTrue();
		assertThat(part(load, 0).get("name").getAsString()).isEqualTo("P003-8-12-00.sbn");
		assertThat(part(load, 0).get("state").getAsString()).isEqualTo("present");
		assertThat(part(load, 0).get("size").getAsLong()).isEqualTo(Files.size(folder.resolve("P003-8-12-00.sbn")));

		var finding = file.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertThat(finding.keySet()).containsExactly("rule", "severity", "summary", "explanation", "solution", "where");
		assertThat(finding.get("severity").getAsString()).isEqualTo("info");
	}

	private static JsonObject part(JsonObject load, int index) {
		return load.getAsJsonArray("parts").get(index).getAsJsonObject();
	}

	private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	@Test
	void aMissingPartIsExitCodeOne() throws IOException {
		Files.delete(folder.resolve("P0S3-8-12-00.sb2"));
		var file = json(1, list).get(0).getAsJsonObject();
		var load = file.getAsJsonArray("loads").get(0).getAsJsonObject();
		assertThat(load.get("complete").getAsBoolean()).isFalse();
		assertThat(part(load, 1).get("state").getAsString()).isEqualTo("missing");
		assertThat(part(load, 1).get("size").isJsonNull()).isTrue();
		assertThat(file.getAsJsonArray("findings").get(0).getAsJsonObject().get("rule").getAsString()).isEqualTo("firmware.part-missing");

		assertThat(commands.run("inspect", list.toString())).isEqualTo(1);
		assertThat(commands.output()).contains("NOT complete", "missing", "error: The part P0S3-8-12-00.sb2 of P0S3-8-12-00 is missing");
	}

	@Test
	void textSaysWhatMatters() {
		assertThat(commands.run("inspect", list.toString())).isZero();
		assertThat(commands.output()).startsWith(list.toString()).contains("load-list", "present, cannot be checked here (header 1.1, SHA-1)",
				"a placeholder, which identifies nobody", "7940, 7960", "LOAD", "P0S3-8-12-00\n").doesNotContain("{0}");
		assertThat(commands.errors()).isEmpty();
	}

	@Test
	void aFolderIsOneBundle() {
		var bundle = json(0, folder).get(0).getAsJsonObject();
		assertThat(bundle.get("kind").getAsString()).isEqualTo("folder");
		assertThat(bundle.get("sha256").isJsonNull()).isTrue();
		assertThat(bundle.getAsJsonArray("entries")).extracting(entry -> entry.getAsJsonObject().get("name").getAsString())
				.containsExactly("P003-8-12-00.sbn", LIST, "P0S3-8-12-00.sb2");
		assertThat(bundle.getAsJsonArray("loads")).hasSize(1);
	}

	@Test
	void whatCannotBeReadIsExitCodeTwoAndTheOthersAreInspected() {
		var missing = folder.resolve("missing.loads");
		assertThat(json(2, missing, list)).hasSize(1);
		assertThat(commands.errors()).contains(missing.toString()).hasLineCount(1);
	}

	@Test
	void anUnknownFileIsNoError() throws IOException {
		var file = json(0, write("notes.bin", new byte[] { 1, 2, 3, 4 })).get(0).getAsJsonObject();
		assertThat(file.get("kind").getAsString()).isEqualTo("unknown");
		assertThat(file.get("header").isJsonNull()).isTrue();
	}

	@Test
	void aFileIsRequired() {
		assertThat(commands.run("inspect")).isEqualTo(2);
		assertThat(commands.errors()).contains("FILE", "--help");
	}

	@Test
	void helpListsFieldsAndStates() {
		assertThat(commands.run("inspect", "--help")).isZero();
		assertThat(commands.output()).contains("sha256Ok", "trailing-bytes", "Exit codes").doesNotContain("${");
	}
}
