package org.dialtone.core.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.dialtone.core.Fact;
import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.internal.build.Examples;
import org.dialtone.core.procedures.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file is reported with its place, and the rest of the file is used. */
class FileReaderTest {

	private static final String GOOD = """
			models:
			- { id: "1", name: One, family: f }
			""";

	/** Reads a phones file; the findings of the reader only, without the file name. */
	private static List<String> phones(String yaml) {
		return tell(Examples.readPhones(yaml));
	}

	private static List<String> procedure(String yaml) {
		return tell(Examples.readProcedure(yaml));
	}

	private static List<String> tell(ReadFile reading) {
		return reading.findings().stream().map(finding -> finding.toString().replaceFirst("^test\\.[a-z]+\\.yaml:?\\s*", "")).toList();
	}

	private static int models(String yaml) {
		return Examples.build(Examples.readPhones(yaml)).models().size();
	}

	@Test
	void badYamlIsReportedWithItsPlaceAndWhatComesBeforeIsKept() {
		var yaml = GOOD + "- { id: \"2\", name: Two, family: f }\n- { id: \"3\", name: [Three, family: f }\n- { id: \"4\" }\n";
		assertThat(phones(yaml)).singleElement().asString().startsWith("4:38: error: This is not valid YAML:");
		assertThat(models(yaml)).isEqualTo(2);
	}

	@Test
	void aProcedureThatBreaksOffIsLeftOut() {
		var yaml = Examples.procedure().replace("after: The phone", "after: [The phone");
		assertThat(procedure(yaml)).singleElement().asString().contains("error: This is not valid YAML");
		assertThat(Examples.build(Examples.readProcedure(yaml)).procedures()).isEmpty();
	}

	@Test
	void aTabIsReportedAsATab() {
		assertThat(phones("models:\n\t- { id: \"1\" }\n")).containsExactly("2:1: error: There is a tab where YAML expects spaces");
	}

	@Test
	void anUnquotedColonIsExplained() {
		var finding = Examples.readPhones("notes:\n- id: n\n  text: Mind: the gap\n").findings().getFirst();
		assertThat(finding.where()).hasToString("test.phones.yaml:3:13");
		assertThat(finding.solution()).contains("in quotes");
	}

	@Test
	void unknownKeysAreIgnoredAndTheKnownOnesListed() {
		var reading = Examples.readPhones(GOOD.replace("family: f", "family: f, lineKey: 6, colour: red"));
		assertThat(tell(reading)).containsExactly("2:36: warning: The key \"lineKey\" is not known here and is ignored",
				"2:48: warning: The key \"colour\" is not known here and is ignored");
		assertThat(reading.findings().get(0).solution()).startsWith("Did you mean \"lineKeys\"?");
		assertThat(reading.findings().get(1).solution()).contains("recoveryLoad", "entryKey");
		assertThat(Examples.build(reading).models()).hasSize(1);
	}

	@Test
	void theFirstOfTwoEqualKeysCounts() {
		var yaml = "models:\n- id: \"1\"\n  name: One\n  family: f\n  name: Two\n";
		assertThat(phones(yaml)).containsExactly("5:3: error: The key \"name\" already exists, in line 3");
		assertThat(Examples.build(Examples.readPhones(yaml)).models().getFirst().name()).isEqualTo("One");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"lineKeys: six | 3:13: error: \"lineKeys\" must be a whole number",
			"lineKeys: 6.5 | 3:13: error: \"lineKeys\" must be a whole number",
			"lineKeys: -1 | 3:13: error: \"lineKeys\" cannot be -1: it must be from 0 to 999",
			"lineKeys: 99999999999999999999 | 3:13: error: \"lineKeys\" cannot be 99999999999999999999: it must be from 0 to 999",
			"lineKeys: { value: 6, sure: yes } | 3:25: warning: The key \"sure\" is not known here and is ignored",
			"lineKeys: { sources: [] } | 3:13: error: The entry that starts here has no \"value\"",
			"lineKeys: | 3:12: error: \"lineKeys\" has no value",
			"power: [a, b] | 3:10: error: \"power\" takes one value, not a list",
			"power: { value: [a, b] } | 3:19: error: \"power\" takes one value, not a list",
			"power: { any: [a] } | 3:17: error: \"any\" needs 2 or more entries",
			"power: { any: [a, b], sources: [] } | 3:25: warning: The key \"sources\" is not known here and is ignored",
			"power: { any: [a, b, { value: 15.4 }] } | 3:33: warning: \"value\" is text, but other programs do not read 15.4 as text",
			"power: '' | 3:10: error: \"power\" is empty",
			"power: 15.4 | 3:10: warning: \"power\" is text, but other programs do not read 15.4 as text",
			"power: { value: PoE, confidence: certain } | 3:36: error: \"confidence\" cannot be \"certain\": it must be one of official, bytes, quoted, forum, seed, inferred, unverified",
			"display: color | 3:12: error: \"display\" cannot be \"color\": it must be one of none, monochrome, colour, touch",
			"protocols: SIP | 3:14: error: \"protocols\" must be a list",
			"leds: [Mute] | 3:9: error: \"leds\" must be keys with values",
			"keys: Mute | 3:9: error: \"keys\" must be a list",
			"aliases: [ok, [no]] | 3:17: error: \"aliases\" must be text",
			"? [a] : b | 3:5: error: A list or mapping cannot be a key",
			"power: *nowhere | 3:10: error: No anchor &nowhere comes before this alias",
			"power: !secret PoE | 3:10: warning: The tag !secret has no meaning here" })
	void aBadPartOfAModelIsReportedAndTheModelStays(String line, String finding) {
		var yaml = "models:\n- { id: \"1\", name: One, family: f }\n- " + line.strip() + "\n  id: \"2\"\n  name: Two\n  family: f\n";
		assertThat(phones(yaml)).containsExactly(finding.strip());
		assertThat(models(yaml)).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "- name: Two | 3:3: error: The entry that starts here has no \"id\", \"family\"",
			"- Two | 3:3: error: \"models\" must be keys with values",
			"- [Two] | 3:3: error: \"models\" must be keys with values",
			"- { id: [], name: Two, family: f } | 3:9: error: \"id\" must be text" })
	void anIncompleteModelIsLeftOutAndTheOthersStay(String line, String finding) {
		var yaml = GOOD + line.strip() + "\n- { id: \"3\", name: Three, family: f }\n";
		assertThat(phones(yaml)).containsExactly(finding.strip());
		assertThat(models(yaml)).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"within: { seconds: 60, from | within: { seconds: 0, from | :22: error: \"seconds\" cannot be 0: it must be from 1 to 86400",
			"wait: { max: 30 } | wait: { min: 40, max: 30 } | :9: error: The wait ends after at most 30 seconds but takes at least 40 seconds",
			"wait: { max: 30 } | wait: { max: -1 } | :16: error: \"max\" cannot be -1: it must be from 1 to 86400",
			"wait: { max: 30 } | wait: { max: 100000 } | :16: error: \"max\" cannot be 100000: it must be from 1 to 86400",
			"{ prompt: Upgrading } | { prompt: Upgrading, sign: Beep } | :7: error: The cue is more than one thing: prompt, sign",
			"{ prompt: Upgrading } | { colour: red } | :7: error: The cue does not say what to look for",
			"led: Mute, is: dark | led: Mute | :33: error: The cue does not say what the lamps do",
			"onError: normal-boot | onError: reboot | :12: error: \"onError\" cannot be \"reboot\": it must be one of normal-boot, retry, abort, tolerated" })
	void anInvalidPartOfAStepIsLeftOutAndTheProcedureStays(String text, String instead, String finding) {
		var yaml = Examples.procedure().replace(text.strip(), instead.strip());
		int line = yaml.substring(0, yaml.indexOf(instead.strip())).split("\n").length;
		assertThat(procedure(yaml)).singleElement().asString().matches(line + Pattern.quote(finding.strip()));
		assertThat(Examples.build(Examples.readProcedure(yaml)).procedures().getFirst().steps()).hasSize(11);
	}

	@Test
	void aListInPlaceOfAValueIsRefusedWithAdvice() {
		assertThat(Examples.readPhones("models:\n- { id: \"1\", name: One, family: f, power: [a, b] }\n").findings().getFirst().solution())
				.isEqualTo("Write one value; if sources disagree, write any: with the list of what they say, the likelier first.");
		assertThat(Examples.readProcedure(Examples.procedure().replace("repeated: {", "repeated: [{").replace("sources: [E1] }\n  wrong", "sources: [E1] }]\n  wrong"))
				.findings()).singleElement().hasToString("test.procedure.yaml:24:13: error: \"repeated\" takes one value, not a list");
	}

	@ParameterizedTest
	@CsvSource({ "on", "expect" })
	void aListInPlaceOfACueIsRefusedWithAdvice(String key) {
		var yaml = "id: p\nname: P\nkind: soft\nmodels: [\"1\"]\ndanger: none\nsummary: s\nsteps:\n- do: observe\n  text: t\n  "
				+ key + ":\n  - { sign: a }\n  - { sign: b }\n";
		assertThat(Examples.readProcedure(yaml).findings()).singleElement().satisfies(finding -> {
			assertThat(finding).hasToString("test.procedure.yaml:11:3: error: \"" + key + "\" takes a cue, not a list");
			assertThat(finding.solution()).isEqualTo("Write one cue; if there are several, write all: with the list of them, in order, or any: if sources disagree, the likelier first.");
		});
	}

	@Test
	void cuesComeOneAfterTheOtherOrAreSaidByOneSourceEach() {
		var yaml = """
				id: p
				name: P
				kind: soft
				models: ["1"]
				danger: none
				summary: s
				steps:
				- do: press
				  text: t
				  keys: "1"
				  on: { any: [{ sign: a }, { sign: b }] }
				  alternatives:
				  - { when: older, on: { all: [{ sign: c }, { sign: d }] } }
				  expect:
				    all:
				    - { sign: e }
				    - any:
				      - { sign: f }
				      - { sign: g }
				""";
		assertThat(procedure(yaml)).isEmpty();
		var step = Examples.build(Examples.readProcedure(yaml)).procedures().getFirst().steps().getFirst();
		assertThat(signs(step.on())).containsExactly(List.of("a", "b"));
		assertThat(signs(step.alternatives().getFirst().on())).containsExactly(List.of("c"), List.of("d"));
		assertThat(signs(step.expect())).containsExactly(List.of("e"), List.of("f", "g"));
	}

	private static List<List<String>> signs(List<Fact<Cue>> cues) {
		return cues.stream().map(cue -> cue.statements().stream().map(side -> ((Cue.Sign) side.value()).text()).toList()).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"hold | keys: \"12\" | 7:36 | The step says \"hold\" and names several keys as if they were pressed one after another | Write together: with the list of them, such as [\"*\", \"#\"].",
			"release | keys: [Mute, \"#\"] | 7:39 | The step says \"release\" and names several keys as if they were pressed one after another | Write together: with the list of them, such as [\"*\", \"#\"].",
			"press | keys: \"1\", together: [Mute, \"#\"] | 7:9 | The step names its keys in \"keys\" and in \"together\" | Keep \"together\" if they are held down at the same time, otherwise \"keys\".",
			"hold | together: [Mute] | 7:40 | \"together\" needs 2 or more entries | Add what is missing, or remove the list." })
	void whetherKeysAreHeldTogetherMustBeClear(String action, String keys, String place, String summary, String solution) {
		var reading = Examples.readProcedure("id: p\nname: P\nkind: soft\nmodels: [\"1\"]\ndanger: none\nsummary: s\nsteps: [{ do: " + action
				+ ", text: t, " + keys + " }]\n");
		assertThat(reading.findings()).anySatisfy(finding -> {
			assertThat(finding).hasToString("test.procedure.yaml:" + place + ": error: " + summary);
			assertThat(finding.solution()).isEqualTo(solution);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"path: [Menu, { key: Mute, type: x }] | 7:45 | This is more than one thing: key, type | Write a text for a menu entry, otherwise exactly one of key, softKey, type.",
			"path: [{ }] | 7:39 | Nothing says what to choose, press or type here | Write a text for a menu entry, otherwise exactly one of key, softKey, type.",
			"choices: [{ entry: A, softKey: B, text: t }] | 7:42 | This is more than one thing: entry, softKey | Write exactly one of entry, key, softKey, type.",
			"choices: [{ text: t }] | 7:42 | Nothing says what to choose, press or type here | Write exactly one of entry, key, softKey, type." })
	void whatIsChosenPressedOrTypedIsOneThing(String part, String place, String summary, String solution) {
		var reading = Examples.readProcedure("id: p\nname: P\nkind: soft\nmodels: [\"1\"]\ndanger: none\nsummary: s\nsteps: [{ do: choose, text: t, "
				+ part + " }]\n");
		assertThat(reading.findings()).singleElement().satisfies(finding -> {
			assertThat(finding).hasToString("test.procedure.yaml:" + place + ": error: " + summary);
			assertThat(finding.solution()).isEqualTo(solution);
		});
	}

	@Test
	void withoutOneOfItsStepsAProcedureIsNotUsed() {
		var yaml = Examples.procedure().replace("do: hold", "do: holds");
		var reading = Examples.readProcedure(yaml);
		assertThat(tell(reading)).singleElement().asString().endsWith("error: \"do\" cannot be \"holds\": it must be one of "
				+ "remove-power, restore-power, hold, release, press, choose, wait, observe, run");
		assertThat(reading.findings().getFirst().solution()).isEqualTo("Did you mean \"hold\"?");
		assertThat(reading.findings().getFirst().explanation()).contains("left out");
		assertThat(Examples.build(reading).procedures()).isEmpty();
	}

	@Test
	void aListOfStepsNeedsSteps() {
		assertThat(procedure("id: p\nname: P\nkind: soft\nmodels: [\"1\"]\ndanger: none\nsummary: s\nsteps: []\n"))
				.containsExactly("7:8: error: \"steps\" needs 1 or more entries");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "# nothing but a remark\n", "---\n", "~", "\uFEFF" })
	void anEmptyFileIsReportedAsEmpty(String yaml) {
		assertThat(phones(yaml)).containsExactly("error: The file is empty");
		assertThat(procedure(yaml)).containsExactly("error: The file is empty");
	}

	@ParameterizedTest
	@CsvSource({ "models, 1:1", "[1], 1:1", "'\n  - x', 2:3" })
	void aFileThatIsSomethingElseIsRefused(String yaml, String place) {
		assertThat(phones(yaml)).containsExactly(place + ": error: \"file\" must be keys with values");
	}

	@Test
	void aSecondDocumentIsNotRead() {
		assertThat(phones(GOOD + "---\n" + GOOD)).containsExactly("3:1: error: A second document starts here");
		assertThat(models(GOOD + "---\n" + GOOD.replace("1", "2"))).isEqualTo(1);
	}

	@Test
	void invalidUtf8IsReportedAndTheRestIsRead() {
		var bytes = GOOD.replace("One", "Zürich").getBytes(StandardCharsets.ISO_8859_1);
		var reading = FileReader.read(new CatalogueFile(FileId.own("test.phones.yaml"), bytes));
		assertThat(tell(reading)).containsExactly("2:21: error: The file is not valid UTF-8 from here on");
		assertThat(Examples.build(reading).models().getFirst().name()).isEqualTo("Z\uFFFDrich");
	}

	@Test
	void otherEncodingsAndBinaryFilesAreRefused() {
		for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			var reading = FileReader.read(new CatalogueFile(FileId.own("test.phones.yaml"), GOOD.getBytes(charset)));
			assertThat(reading.findings()).singleElement().satisfies(finding -> assertThat(finding.solution()).contains("UTF-8"));
		}
	}

	@Test
	void aByteOrderMarkDoesNotMatter() {
		assertThat(phones("\uFEFF" + GOOD)).isEmpty();
	}

	@Test
	void aCharacterThatYamlForbidsIsReportedAndTheRestIsRead() {
		var yaml = GOOD.replace("One", "O\u0007ne");
		assertThat(phones(yaml)).containsExactly("2:21: error: The character U+0007 is not allowed in YAML");
		assertThat(models(yaml)).isEqualTo(1);
	}

	@Test
	void columnsAreCountedInCodePoints() {
		assertThat(phones("models:\n- { id: \"\uD83D\uDCDE\", name: \"é\", family: f, extra: 1 }\n"))
				.containsExactly("2:36: warning: The key \"extra\" is not known here and is ignored");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x.yaml", "phones.yaml", "x.procedure.yml", "" })
	void aFileWithTheWrongNameIsRefused(String name) {
		assertThat(Examples.read(name, GOOD).findings()).singleElement()
				.satisfies(finding -> assertThat(finding.solution()).contains(".phones.yaml", ".procedure.yaml"));
	}

	@Test
	void valuesThatLookLikeNumbersAreKeptAsWritten() {
		var yaml = "models:\n- { id: 010, name: 1.10, family: f }\n";
		assertThat(phones(yaml)).hasSize(2).allMatch(line -> line.contains("warning"));
		var model = Examples.build(Examples.readPhones(yaml)).models().getFirst();
		assertThat(model.id()).isEqualTo("010");
		assertThat(model.name()).isEqualTo("1.10");
	}

	@Test
	void anchorsAndAliasesAreFollowed() {
		var yaml = "models:\n- { id: \"1\", name: One, family: f, protocols: &both [SIP, SCCP] }\n"
				+ "- { id: \"2\", name: Two, family: f, protocols: *both }\n";
		assertThat(phones(yaml)).isEmpty();
		assertThat(Examples.build(Examples.readPhones(yaml)).model("2").orElseThrow().protocols().value())
				.contains(List.of("SIP", "SCCP"));
	}

	@Test
	void anAliasToItselfIsAFinding() {
		assertThat(phones("models: &all\n- { id: \"1\", name: One, family: f, keys: *all }\n"))
				.containsExactly("2:42: error: The alias *all is inside the value it refers to");
	}

	@Test
	void findingsAreInFileOrder() {
		var reading = Examples.readPhones("models:\n- { nme: x }\n- { id: \"1\", name: One, family: f, display: big, power: '' }\n");
		assertThat(reading.findings()).hasSize(4).isSortedAccordingTo(Comparator.comparing(Finding::where));
	}

	@Test
	void countlessMistakesAreNotAllListed() {
		var lines = new ArrayList<String>(List.of("models:"));
		for (int i = 0; i < 5000; i++) {
			lines.add("- " + i);
		}
		var findings = Examples.readPhones(String.join("\n", lines)).findings();
		assertThat(findings).hasSize(201);
		assertThat(findings.getLast().summary()).isEqualTo("4800 more findings are not listed");
		assertThat(findings.getLast().severity()).isEqualTo(Severity.ERROR);
	}
}
