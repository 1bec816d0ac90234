package org.dialtone.core.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.internal.build.Examples;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a file contains, the reader ends and does not throw. The time limits only catch a hang. */
class HostileFilesTest {

	private static final Duration A_HANG = Duration.ofSeconds(60);

	private static ReadFile read(String yaml) {
		return read("test.phones.yaml", yaml.getBytes(StandardCharsets.UTF_8));
	}

	private static ReadFile read(String name, byte[] content) {
		return Assertions.assertTimeoutPreemptively(A_HANG, () -> {
			var reading = FileReader.read(new CatalogueFile(FileId.own(name), content));
			Examples.build(reading);
			return reading;
		});
	}

	private static void isRefused(ReadFile reading, String summary) {
		assertThat(reading.findings()).anySatisfy(finding -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.summary()).contains(summary);
		});
	}

	@Test
	void anAliasBombIsDefused() {
		var yaml = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 20; i++) {
			yaml.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9))
					.append("*a").append(i - 1).append("]\n");
		}
		isRefused(read(yaml.toString()), "more than 1000000 values");
	}

	@Test
	void anAliasBombInsideAModelIsDefused() {
		var yaml = new StringBuilder("models:\n- id: \"1\"\n  name: One\n  family: f\n  keys: &k [x, y, z]\n- &m0 { id: \"2\", keys: *k }\n");
		for (int i = 1; i < 40; i++) {
			yaml.append("- &m").append(i).append(" { id: *m").append(i - 1).append(", name: *m").append(i - 1).append(" }\n");
		}
		isRefused(read(yaml.toString()), "more than 1000000 values");
	}

	@Test
	void deepNestingIsRefused() {
		isRefused(read("models: " + "[".repeat(100_000)), "more than 64 levels deep");
		isRefused(read("models: " + "{a: ".repeat(100_000)), "more than 64 levels deep");
		isRefused(read("- ".repeat(100_000)), "more than 64 levels deep");
		isRefused(read("? ".repeat(100_000)), "more than 64 levels deep");
		isRefused(read(nestedBlocks(3_000)), "more than 64 levels deep");
		isRefused(read("a: &a [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"
				+ "b: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[*a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"), "more than 64 levels deep");
	}

	private static String nestedBlocks(int depth) {
		var yaml = new StringBuilder();
		for (int i = 0; i < depth; i++) {
			yaml.append(" ".repeat(i)).append("a:\n");
		}
		return yaml.toString();
	}

	@Test
	void aHugeTextIsReadOrRefusedAndNeverHangs() {
		int size = CatalogueFile.MAX_BYTES - 200;
		var head = "models:\n- id: \"1\"\n  family: f\n  name: ";
		assertThat(read(head + "x".repeat(size)).findings()).isEmpty();
		assertThat(read(head + "x ".repeat(size / 2) + "x").findings()).isEmpty();
		assertThat(read(head + '"' + "\\u0041".repeat(size / 6) + '"').findings()).isEmpty();
		assertThat(read(head + "|\n" + "    x\n".repeat(size / 6)).findings()).isEmpty();
		assertThat(read("x".repeat(size)).findings()).isNotEmpty();
		assertThat(read("\"" + "x".repeat(size)).findings()).isNotEmpty();
		assertThat(read("# " + "x".repeat(size)).findings()).isNotEmpty();
	}

	@Test
	void manySmallThingsNeverHang() {
		int size = 400_000;
		assertThat(read("- x\n".repeat(size / 4)).findings()).isNotEmpty();
		isRefused(read("[" + "x,".repeat(1_000_001)), "more than 1000000 values");
		assertThat(read("{" + "x,".repeat(size / 2)).findings()).isNotEmpty();
		assertThat(read("a: b\n".repeat(size / 5)).findings()).hasSize(201);
		assertThat(read("&a ".repeat(size / 3)).findings()).isNotEmpty();
		assertThat(read("\n".repeat(size) + "x").findings()).isNotEmpty();
		assertThat(read("--- x\n".repeat(size / 6)).findings()).isNotEmpty();
		assertThat(read("%A b\n".repeat(size / 5)).findings()).isNotEmpty();
		var keys = new StringBuilder("models:\n- ");
		for (int i = 0; i < 100_000; i++) {
			keys.append("k").append(i).append(": v\n  ");
		}
		assertThat(read(keys.toString()).findings()).hasSize(201);
	}

	@Test
	void endlessEntriesNeverHang() {
		var head = "id: p\nname: P\nkind: soft\nmodels: [\"1\"]\ndanger: none\nsummary: s\n";
		var holds = read("test.procedure.yaml",
				(head + "steps:\n" + "- { do: hold, text: x, keys: \"1\" }\n".repeat(30_000)).getBytes(StandardCharsets.UTF_8));
		assertThat(holds.findings()).isEmpty();
		var unknown = new StringBuilder(head.replace("[\"1\"]", "[")).append("steps: [{ do: wait, text: x }]\n");
		var models = new StringBuilder();
		for (int i = 0; i < 100_000; i++) {
			models.append("m").append(i).append(", ");
		}
		unknown.insert(unknown.indexOf("[") + 1, models + "x]");
		read("test.procedure.yaml", unknown.toString().getBytes(StandardCharsets.UTF_8));
		var codes = new StringBuilder("codes:\n");
		for (int i = 0; i < 5_000; i++) {
			codes.append("- { id: c").append(i).append(", name: c, keys: \"#\", kind: ").append(i % 2 == 0 ? "soft" : "hard")
					.append(", models: [m], effect: e }\n");
		}
		read(codes.toString());
		read("models:\n- { id: \"" + "x".repeat(4_000_000) + "\", name: One, family: f }\n");
	}

	@Test
	void findingsAboutHugeNamesAreShort() {
		var name = "x".repeat(1_000_000);
		var yaml = name + ": 1\nmodels:\n- { id: &" + name + " \"1\", " + name + ": 2, name: *" + name + "y, family: !" + name + " f }\n";
		assertThat(read(yaml).findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.toString()).hasSizeLessThan(1200));
	}

	@Test
	void aHundredMegabytesAreNotRead() {
		isRefused(read("test.phones.yaml", new byte[100 * 1024 * 1024]), "larger than 8 MB");
	}

	@Test
	void randomBytesNeverThrow() {
		var random = new Random(1);
		for (int i = 0; i < 300; i++) {
			var bytes = new byte[random.nextInt(2000)];
			random.nextBytes(bytes);
			if (i % 2 == 0) { // without zero bytes, so that more of it is read
				for (int j = 0; j < bytes.length; j++) {
					bytes[j] = bytes[j] == 0 ? 1 : bytes[j];
				}
			}
			read("test.phones.yaml", bytes);
			read("test.procedure.yaml", bytes);
		}
	}

	@Test
	void randomYamlCharactersNeverThrow() {
		var random = new Random(2);
		var pieces = "-,:,?,[,],{,},&a ,*a ,!t ,!!str ,|,>,',\",#,%,@,`,\n,\n  , ,\t,models,id,- ,: ,x,1,\uFEFF,\u2028,\uD83D\uDCDE,---,...,~,true".split(",");
		for (int i = 0; i < 2000; i++) {
			var yaml = new StringBuilder();
			int length = random.nextInt(60);
			for (int j = 0; j < length; j++) {
				yaml.append(pieces[random.nextInt(pieces.length)]);
			}
			assertThatCode(() -> read(yaml.toString())).as(yaml.toString()).doesNotThrowAnyException();
		}
	}

	/** Valid files with a few changes get further than noise does. */
	@Test
	void filesWithRandomChangesNeverThrow() {
		var random = new Random(3);
		var phones = Examples.phones();
		var procedure = Examples.procedure();
		for (int i = 0; i < 600; i++) {
			var one = change(phones, random);
			var other = change(procedure, random);
			assertThatCode(() -> Examples.build(Examples.readPhones(one), Examples.readProcedure(other)))
					.as("%s%n---%n%s", one, other).doesNotThrowAnyException();
		}
	}

	private static String change(String yaml, Random random) {
		var text = new StringBuilder(yaml);
		int changes = 1 + random.nextInt(5);
		for (int i = 0; i < changes; i++) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + random.nextInt(20));
			switch (random.nextInt(5)) {
			case 0 -> text.delete(from, to);
			case 1 -> text.insert(from, text.substring(from, to));
			case 2 -> text.insert(from, "[]{}:-,'\"#&*!|>%@ \n\t0~".charAt(random.nextInt(22)));
			case 3 -> text.setCharAt(from, (char) (32 + random.nextInt(95)));
			default -> {
				int other = random.nextInt(text.length());
				var lines = text.substring(Math.min(from, other), Math.max(from, other));
				text.insert(from, lines.length() > 300 ? lines.substring(0, 300) : lines);
			}
			}
		}
		return text.toString();
	}

	/** A file that is cut off anywhere can still be read, and complete phones are kept. */
	@Test
	void filesCutOffAnywhereAreReadAsFarAsTheyGo() {
		var phones = Examples.phones();
		for (int i = 0; i < phones.length(); i += 7) {
			Examples.build(Examples.readPhones(phones.substring(0, i)));
		}
		var procedure = Examples.procedure();
		for (int i = 0; i < procedure.length(); i += 7) {
			Examples.build(Examples.readProcedure(procedure.substring(0, i)));
		}
	}
}
