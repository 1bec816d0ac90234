package org.dialtone.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dialtone.core.Finding;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.inspect.Load.State;
import org.dialtone.firmware.samples.Archives;
import org.dialtone.firmware.samples.Bytes;
import org.dialtone.firmware.samples.Cisco;
import org.dialtone.firmware.samples.Firmware;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives with loads, and archives that mean harm. */
class BundleTest {

	/** How many mutations the fuzz test makes of each kind; a system property raises it. */
	private static final int MUTATIONS = Integer.getInteger("dialtone.firmware.mutations", 20_000) / 40;

	@TempDir
	Path folder;

	/** The set of the 7970 and 7971 at 8.3(3), in a folder of an archive. */
	private static Map<String, byte[]> set70(String inside) {
		var files = new LinkedHashMap<String, byte[]>();
		files.put(inside + "term70.default.loads", Firmware.list70("term70.default.loads"));
		for (var part : Firmware.PARTS_70) {
			files.put(inside + part, Firmware.signed(part, Firmware.cnu()));
		}
		return files;
	}

	private static Map<String, byte[]> kinds(Map<String, byte[]> files) {
		var tar = Archives.tar(files);
		return Map.of("zip", Archives.zip(files), "tar", tar, "gzip-tar", Archives.gzip(tar), "signed gzip-tar",
				Firmware.signed("bundle", Archives.gzip(tar)));
	}

	static Stream<String> kinds() {
		return Stream.of("zip", "tar", "gzip-tar", "signed gzip-tar");
	}

	private Report report(byte[] archive) throws IOException {
		return new Reporter(new Inspector(), Cisco::catalogue).report(Files.write(folder.resolve("bundle"), archive));
	}

	private static List<String> rules(Report report) {
		return report.findings().stream().map(Finding::rule).filter(rule -> !rule.equals(FirmwareRule.SIGNATURE_NOT_CHECKED.id())).toList();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aWholeSetIsComplete(String kind) throws IOException {
		var archive = kinds(set70("")).get(kind);
		var report = report(archive);
		assertThat(rules(report)).isEmpty();
		assertThat(report.inspection().kind()).isEqualTo(kind.replace("signed ", ""));
		assertThat(report.inspection().size()).isEqualTo(archive.length);
		assertThat(report.inspection().contents().header().isPresent()).isEqualTo(kind.startsWith("signed"));
		assertThat(report.sha256()).hasSize(64);
		assertThat(report.inspection().contents().entries().orElseThrow()).hasSize(6).allMatch(entry -> entry.offset() == Entry.PACKED)
				.extracting(Entry::type).contains("load-list", "cnu-archive");
		assertThat(report.loads()).singleElement().matches(Load::complete).matches(load -> load.models().contains("7970"));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aPartThatIsCutIsFound(String kind) throws IOException {
		var files = set70("");
		files.compute(Firmware.PARTS_70[1], (name, bytes) -> Arrays.copyOf(bytes, bytes.length - 1));
		files.remove(Firmware.PARTS_70[4]);
		var load = report(kinds(files).get(kind)).loads().getFirst();
		assertThat(load.parts()).extracting(Load.Part::state).containsExactly(State.PRESENT, State.TRUNCATED, State.PRESENT, State.PRESENT, State.MISSING);
	}

	@Test
	void partsAreLookedForBesideTheirList() throws IOException {
		var files = set70("old/");
		files.putAll(set70("new/"));
		files.remove("new/" + Firmware.PARTS_70[0]);
		assertThat(report(Archives.zip(files)).loads()).extracting(Load::complete).containsExactly(true, false);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void anArchiveInAnArchiveIsOpenedOnce(String kind) throws IOException {
		var inner = kinds(set70("")).get(kind);
		assertThat(report(Archives.zip(Map.of("inner", inner))).loads()).singleElement().matches(Load::complete);
		var deep = report(Archives.zip(Map.of("outer", Archives.zip(Map.of("inner", inner)))));
		assertThat(deep.loads()).isEmpty();
		assertThat(rules(deep)).contains(FirmwareRule.BUNDLE_DEEP.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../evil", "/etc/passwd", "C:\\windows\\evil", "a/..\\..\\evil", "NUL", "folder/com1.sbn" })
	void aNameThatLeadsElsewhereIsFoundAndWritesNothing(String name) throws IOException {
		var inside = folder.resolve("a/b");
		Files.createDirectories(inside);
		for (var archive : List.of(Archives.zip(Map.of(name, new byte[10])), zipWithName(name))) {
			var report = new Reporter(new Inspector(), Cisco::catalogue).report(Files.write(inside.resolve("bundle"), archive));
			assertThat(rules(report)).contains(FirmwareRule.ENTRY_NAME.id());
			assertThat(report.isSound()).isFalse();
		}
		try (var files = Files.walk(folder)) {
			assertThat(files.filter(Files::isRegularFile)).containsExactly(inside.resolve("bundle"));
		}
	}

	/** As the JDK writes it, which changes no name. */
	private static byte[] zipWithName(String name) throws IOException {
		var bytes = new java.io.ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(1);
		}
		return bytes.toByteArray();
	}

	@Test
	void aLinkIsNotFollowed() throws IOException {
		assertThat(rules(report(Archives.link("term70.default.loads", "/etc/passwd")))).containsExactly(FirmwareRule.ENTRY_SPECIAL.id());
	}

	@Test
	void anEntryThatIsThereTwiceIsFound() throws IOException {
		var one = Archives.tar(Map.of("a", new byte[] { 1 }));
		var twice = new Bytes().bytes(Arrays.copyOf(one, 1024)).bytes(one).array();
		assertThat(rules(report(twice))).containsExactly(FirmwareRule.ENTRY_DUPLICATE.id());
	}

	@Test
	void aFlippedByteInAZipIsFound() throws IOException {
		var files = set70("");
		var stored = new Bytes().noise(2000).array();
		files.put("noise", stored);
		var zip = Archives.zip(files);
		int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("noise") + 1000; // noise is hardly packed at all
		zip[at] ^= 1;
		assertThat(report(zip).isSound()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zip", "gzip-tar" })
	void aBombIsNotUnpacked(String kind) throws IOException {
		var bomb = new LinkedHashMap<String, byte[]>();
		bomb.put("term70.default.loads", Firmware.list70("term70.default.loads"));
		bomb.put("bomb", new byte[64 << 20]);
		var report = report(kinds(bomb).get(kind));
		assertThat(rules(report)).containsExactly(FirmwareRule.BUNDLE_BOMB.id());
		assertThat(report.loads()).as("nobody knows what would have followed").isEmpty();
		assertThat(rules(report(Archives.zip(Map.of("inner", kinds(bomb).get(kind)))))).containsExactly(FirmwareRule.BUNDLE_BOMB.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/" })
	void aCrowdIsNotUnpacked(String ending) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		for (int i = 0; i < 10_001; i++) {
			files.put(i + ending, new byte[0]);
		}
		assertThat(rules(report(kinds(files).get("gzip-tar")))).contains(FirmwareRule.BUNDLE_CROWDED.id());
		assertThat(rules(report(kinds(files).get("zip")))).contains(FirmwareRule.BUNDLE_CROWDED.id());
	}

	@Test
	void aNameWithoutEndIsNotTakenIntoMemory() throws IOException {
		assertThat(rules(report(Archives.longName(4 << 20)))).containsExactly(FirmwareRule.BUNDLE_DAMAGED.id());
	}

	/** What is cut off is said, but for a tar that ends between two entries. */
	@ParameterizedTest
	@MethodSource("kinds")
	void anArchiveCanBeCutAnywhere(String kind) throws IOException {
		var archive = kinds(Map.of("a.sbn", Firmware.signed("a.sbn", new Bytes().noise(700).array()), "OS79XX.TXT", new Bytes().ascii("P003-8-12-00").array())).get(kind);
		for (int length = 0; length < archive.length; length++) {
			var report = report(Arrays.copyOf(archive, length));
			assertThat(rules(report)).doesNotContain(FirmwareRule.FORMAT_FAILED.id());
			if (kind.equals("zip") && length > 4) {
				assertThat(report.isSound()).as("cut to " + length).isFalse();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void mutationsEndInFindings(String kind) throws IOException {
		var archive = kinds(set70("a/")).get(kind);
		for (int i = 0; i < MUTATIONS; i++) {
			var random = new Random(i);
			var bytes = archive.clone();
			for (int change = random.nextInt(8); change >= 0; change--) {
				bytes[random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 700))] = (byte) random.nextInt();
			}
			assertThat(rules(report(bytes))).as("seed " + i).doesNotContain(FirmwareRule.FORMAT_FAILED.id());
		}
	}
}
