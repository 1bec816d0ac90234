package org.dialtone.core.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dialtone.core.Basis;
import org.dialtone.core.Confidence;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.internal.read.FileReader;
import org.dialtone.core.internal.read.ReadFile;
import org.dialtone.core.phones.Family;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.procedures.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Putting files together to a catalogue: ids, references between files, and the findings about both. */
class AssemblyTest {

	private static final String PHONES = """
			vendor: Example
			sources:
			  G: { title: Guide, confidence: official }
			  P: { title: Post, confidence: forum }
			  N: { title: Nobody knows }
			families:
			- { id: f, name: Family, form: desk, leds: { Mute: [red], Lamp: [] }, keys: [Mute, Settings] }
			models:
			- { id: "1", name: One, aliases: [Uno], family: f }
			- { id: "2", name: Two, family: f, leds: { Headset: [green] }, keys: [] }
			- { id: "3", name: Three, family: f, leds: {}, keys: [Hold] }
			""";

	private static ReadFile procedure(String name, String models, String steps) {
		return Examples.read(name + ".procedure.yaml", "id: " + name + "\nname: " + name + "\nkind: menu\nmodels: " + models
				+ "\ndanger: none\nsummary: s\nsources: [G]\nsteps:\n" + steps);
	}

	private static Catalogue with(String models, String steps) {
		return Examples.build(Examples.readPhones(PHONES), procedure("p", models, steps));
	}

	@Test
	void theFirstEntryKeepsAnId() {
		var catalogue = Examples.build(Examples.read("a.phones.yaml", PHONES),
				Examples.read("b.phones.yaml", "models:\n- { id: \"4\", name: Four, family: f }\n- { id: \"1\", name: Other, family: f }\n"));
		assertThat(catalogue.model("1").orElseThrow().name()).isEqualTo("One");
		assertThat(catalogue.models()).hasSize(4);
		var second = catalogue.contributions().get(1);
		assertThat(second.accepted()).isEqualTo(1);
		assertThat(second.findings()).singleElement()
				.hasToString("b.phones.yaml:3:9: error: \"1\" already exists, in a.phones.yaml:9:3");
		assertThat(second.isIncomplete()).isTrue();
		assertThat(catalogue.contributions().get(0).isIncomplete()).isFalse();
	}

	@Test
	void idsAreUniqueWithinAKindAcrossFiles() {
		var yaml = "sources:\n  S: { title: a }\nnotes:\n- { id: x, title: t, models: [\"1\"], text: one }\n"
				+ "- { id: x, title: t, models: [\"1\"], text: two }\ncodes:\n- { id: x, name: c, keys: \"1\", kind: soft, models: [\"1\"], effect: e }\n";
		var catalogue = Examples.build(Examples.readPhones(PHONES), Examples.read("b.phones.yaml", yaml),
				Examples.read("c.phones.yaml", "sources:\n  S: { title: b }\n"));
		assertThat(Examples.findings(catalogue)).containsExactly(
				"b.phones.yaml:5:9: error: \"x\" already exists, in b.phones.yaml:4:3",
				"c.phones.yaml:2:3: error: \"S\" already exists, in b.phones.yaml:2:6");
		assertThat(catalogue.source("S").orElseThrow().title()).isEqualTo("a");
		assertThat(catalogue.content().notes()).hasSize(1);
		assertThat(catalogue.content().codes()).hasSize(1);
	}

	@Test
	void aSecondProcedureWithTheSameIdIsLeftOut() {
		var steps = "- { do: wait, text: w, wait: { min: 5 } }\n";
		var catalogue = Examples.build(Examples.readPhones(PHONES), procedure("p", "[\"1\"]", steps),
				Examples.read("q.procedure.yaml", "name: q\nid: p\nkind: menu\nmodels: [\"1\"]\ndanger: none\nsummary: s\nsteps:\n" + steps));
		assertThat(catalogue.procedures()).hasSize(1);
		assertThat(Examples.findings(catalogue))
				.containsExactly("q.procedure.yaml:2:5: error: \"p\" already exists, in p.procedure.yaml:1:1");
		assertThat(catalogue.contributions()).extracting(Contribution::accepted).containsExactly(7, 1, 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"models: [{ id: \"9\", name: Nine, family: ff }] | 1:41: warning: There is no family \"ff\"",
			"models: [{ id: \"9\", name: Nine, family: f, firmwareSet: \"90\" }] | 1:57: warning: There is no firmware set \"90\"",
			"models: [{ id: \"9\", name: Nine, family: f, power: { value: p, sources: [G, Q] } }] | 1:76: warning: There is no source \"Q\"",
			"notes: [{ id: n, title: t, text: t, models: [\"1\", \"11\"] }] | 1:51: warning: There is no phone model with the id \"11\"",
			"notes: [{ id: n, title: t, text: t, models: [uno] }] | 1:46: warning: There is no phone model with the id \"uno\"",
			"contradictions: [{ id: c, topic: t, procedures: [no], statements: [a, b] }] | 1:50: warning: There is no procedure \"no\"" })
	void aBrokenReferenceIsReportedAndTheEntryStays(String yaml, String finding) {
		var catalogue = Examples.build(Examples.readPhones(PHONES), Examples.read("b.phones.yaml", yaml.strip()));
		assertThat(Examples.findings(catalogue)).containsExactly("b.phones.yaml:" + finding.strip());
		assertThat(catalogue.contributions().get(1).accepted()).isEqualTo(1);
	}

	@Test
	void everySideOfAFactIsFollowed() {
		var catalogue = Examples.build(Examples.readPhones(PHONES), Examples.read("b.phones.yaml",
				"models: [{ id: \"9\", name: Nine, family: f, firmwareSet: { any: [\"90\", { value: \"91\" }] } }]"));
		assertThat(Examples.findings(catalogue)).containsExactly("b.phones.yaml:1:65: warning: There is no firmware set \"90\"",
				"b.phones.yaml:1:80: warning: There is no firmware set \"91\"");
	}

	@Test
	void suggestionsAreMade() {
		var catalogue = Examples.build(Examples.readPhones(PHONES),
				Examples.read("b.phones.yaml", "notes: [{ id: n, title: t, text: t, models: [uno] }]"));
		assertThat(catalogue.contributions().get(1).findings().getFirst().solution()).isEqualTo("Use its id, \"1\".");
	}

	@Test
	void aProcedureOfUnknownModelsStays() {
		var catalogue = with("[\"99\"]", "- { do: press, text: t, keys: [Anything], expect: { led: Any, is: lit } }\n");
		assertThat(catalogue.procedures()).hasSize(1);
		assertThat(Examples.findings(catalogue))
				.containsExactly("p.procedure.yaml:4:10: warning: There is no phone model with the id \"99\"");
	}

	@Test
	void everythingWrongWithAProcedureIsReportedAtOnceEvenIfItCannotBeUsed() {
		var catalogue = Examples.build(Examples.readPhones(PHONES), Examples.read("p.procedure.yaml", """
				id: p
				name: p
				kind: sooft
				models: ["1", "99"]
				danger: none
				summary: s
				sources: [X]
				steps:
				- { do: press, text: t, keys: "1", on: { led: Mutte, is: lit } }
				"""));
		assertThat(catalogue.procedures()).isEmpty();
		assertThat(Examples.findings(catalogue)).satisfiesExactly(kind -> assertThat(kind).startsWith("p.procedure.yaml:3:7: error: "),
				model -> assertThat(model).isEqualTo("p.procedure.yaml:4:15: warning: There is no phone model with the id \"99\""),
				source -> assertThat(source).isEqualTo("p.procedure.yaml:7:11: warning: There is no source \"X\""),
				led -> assertThat(led).startsWith("p.procedure.yaml:9:47: warning: "));
	}

	@Test
	void theMildestResetComesFirst() {
		var text = "id: %s\nname: n\nkind: %s\nmodels: [\"1\"]\ndanger: none\nsummary: s\nsteps: [{ do: wait, text: w, wait: { min: 5 } }]\n";
		var catalogue = Examples.build(Examples.readPhones(PHONES), Examples.read("a.procedure.yaml", text.formatted("a", "restart")),
				Examples.read("b.procedure.yaml", text.formatted("b", "hard")), Examples.read("c.procedure.yaml", text.formatted("c", "soft")));
		assertThat(catalogue.proceduresFor(catalogue.model("1").orElseThrow())).extracting(Procedure::id).containsExactly("c", "b", "a");
	}

	@Test
	void aWebAddressIsItsOwnSource() {
		var catalogue = Examples.build(Examples.readPhones(PHONES),
				Examples.read("b.phones.yaml", "notes: [{ id: n, title: t, text: t, models: [\"1\"], sources: [\"https://example.com/a?b=c\"] }]"));
		assertThat(Examples.findings(catalogue)).isEmpty();
		assertThat(catalogue.source("https://example.com/a?b=c")).map(Source::address).contains("https://example.com/a?b=c");
		assertThat(catalogue.content().notes().getFirst().text().confidence()).isEqualTo(Confidence.FORUM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sources: [P] | FORUM", "sources: [P, G] | OFFICIAL", "sources: [N] | UNVERIFIED",
			"sources: [Z] | UNVERIFIED", "note: x | UNVERIFIED", "'sources: [G], confidence: inferred' | INFERRED" })
	void aFactIsAsSureAsStatedOrAsItsBestSource(String origin, Confidence confidence) {
		var sources = Examples.read("z.phones.yaml", PHONES);
		var facts = Examples.read("a.phones.yaml", "models: [{ id: \"9\", name: Nine, family: f, power: { value: p, " + origin.strip() + " } }]");
		for (var catalogue : List.of(Examples.build(sources, facts), Examples.build(facts, sources))) { // in either order
			assertThat(catalogue.model("9").orElseThrow().power().statements().getFirst().confidence()).isEqualTo(confidence);
		}
	}

	@Test
	void modelsInheritFromTheirFamily() {
		var catalogue = Examples.build(Examples.readPhones(PHONES));
		assertThat(catalogue.model("1").orElseThrow().leds()).extracting(led -> led.name()).containsExactly("Mute", "Lamp");
		assertThat(catalogue.model("1").orElseThrow().keys()).containsExactly("Mute", "Settings");
		assertThat(catalogue.model("2").orElseThrow().leds()).extracting(led -> led.name()).containsExactly("Headset");
		assertThat(catalogue.model("2").orElseThrow().keys()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"'[\"1\"]' | 'on: { led: Mute, is: lit, colour: red }' | ''",
			"'[\"1\"]' | 'on: { led: Lamp, is: lit, colour: blue }' | ''",
			"'[\"3\"]' | 'on: { led: Anything, is: lit }' | ''",
			"'[\"1\"]' | 'on: { led: mute, is: lit }' | '9:35: warning: No phone of this procedure has the LED \"mute\"'",
			"'[\"1\"]' | 'on: { led: Mute, is: lit, colour: blue }' | '9:58: warning: No phone of this procedure has the colour \"blue\" of the LED \"Mute\"'",
			"'[\"1\", \"2\"]' | 'on: { leds: [Mute], is: lit }' | '9:37: warning: The 2 does not have the LED \"Mute\"'",
			"'[\"1\", \"2\"]' | 'on: { any: [{ led: Lamp, is: lit }, { led: Headset, is: lit }] }' | '9:43: warning: The 2 does not have the LED \"Lamp\"'",
			"'[\"1\", \"2\"]' | 'alternatives: [{ when: other, on: { led: Headset, is: lit } }]' | ''",
			"'[\"1\", \"2\"]' | 'expect: { all: [{ led: Headset, is: lit }, { sign: s }] }' | '9:47: warning: The 1 does not have the LED \"Headset\"'",
			"'[\"1\"]' | 'alternatives: [{ when: other, on: { led: Headset, is: lit } }]' | '9:65: warning: No phone of this procedure has the LED \"Headset\"'",
			"'[\"1\"]' | 'within: { seconds: 9, from: { led: No, is: lit } }' | '9:59: warning: No phone of this procedure has the LED \"No\"'",
			"'[\"1\"]' | 'keys: [Settings, \"*\", \"1\"]' | ''", "'[\"1\"]' | 'keys: \"0123456789*#\"' | ''",
			"'[\"1\", \"2\"]' | 'keys: [Mute]' | ''", "'[\"1\", \"3\"]' | 'keys: Mute' | '9:30: warning: The 3 does not have the key \"Mute\"'",
			"'[\"1\"]' | 'keys: [Power]' | '9:31: warning: No phone of this procedure has the key \"Power\"'",
			"'[\"1\"]' | 'path: [Power, { key: Power }]' | '9:45: warning: No phone of this procedure has the key \"Power\"'",
			"'[\"1\"]' | 'path: [{ key: Settings }, { softKey: Power }, { type: Power }]' | ''",
			"'[\"1\", \"3\"]' | 'choices: [{ key: \"1\", text: t }, { key: Mute, text: t }]' | '9:64: warning: The 3 does not have the key \"Mute\"'",
			"'[\"1\"]' | 'together: [Mute, Power]' | '9:41: warning: No phone of this procedure has the key \"Power\"'" })
	void lampsColoursAndKeysThatPhonesDoNotHaveAreReported(String models, String part, String finding) {
		var catalogue = with(models, "- { do: run, text: tt, " + part + " }\n"
				+ "- { do: wait, text: w, wait: { max: 9 } }\n");
		var expected = finding == null || finding.isEmpty() ? List.<String>of() : List.of("p.procedure.yaml:" + finding);
		assertThat(Examples.findings(catalogue)).containsExactlyElementsOf(expected);
	}

	@Test
	void keysAreSplit() {
		var catalogue = with("[\"1\"]", """
				- { do: press, text: t, keys: "12#" }
				- { do: press, text: t, keys: [Settings, "*", "12"] }
				- { do: press, text: t, keys: Mute }
				- { do: press, text: t, together: ["*", "6", Settings] }
				""");
		assertThat(catalogue.procedures().getFirst().steps()).extracting(Step::keys)
				.containsExactly(new Keys(List.of("1", "2", "#"), false), new Keys(List.of("Settings", "*", "1", "2"), false),
						new Keys(List.of("Mute"), false), new Keys(List.of("*", "6", "Settings"), true));
		assertThat(catalogue.procedures().getFirst().steps()).extracting(step -> step.keys().text())
				.containsExactly("12#", "Settings * 1 2", "Mute", "* + 6 + Settings");
	}

	@Test
	void stepsSayWhereTheyComeFromOrInheritIt() {
		var steps = with("[\"1\"]", """
				- { do: press, text: t, keys: "1", expect: { prompt: Yes } }
				- { do: press, text: t, keys: "1", sources: [P], expect: { prompt: Yes } }
				- { do: press, text: t, keys: "1", confidence: inferred, note: why, expect: { prompt: Yes, sources: [G] } }
				""").procedures().getFirst().steps();
		assertThat(steps).extracting(step -> step.instruction().confidence()).containsExactly(Confidence.OFFICIAL, Confidence.FORUM,
				Confidence.INFERRED);
		assertThat(steps).extracting(step -> step.instruction().sources()).containsExactly(List.of("G"), List.of("P"), List.of());
		assertThat(steps).extracting(step -> step.expect().getFirst().statements().getFirst().confidence())
				.containsExactly(Confidence.OFFICIAL, Confidence.FORUM, Confidence.OFFICIAL);
		assertThat(steps).extracting(step -> step.instruction().basis()).containsExactly(Basis.PROCEDURE, Basis.OWN, Basis.OWN);
		assertThat(steps).extracting(step -> step.expect().getFirst().statements().getFirst().basis())
				.containsExactly(Basis.PROCEDURE, Basis.STEP, Basis.OWN);
		assertThat(steps.get(2).instruction().note()).isEqualTo("why");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sources: [G] | OFFICIAL | OFFICIAL", "sources: [G, P] | OFFICIAL | FORUM",
			"sources: [P, G] | OFFICIAL | FORUM", "sources: [G, N] | OFFICIAL | UNVERIFIED",
			"sources: [G, missing] | OFFICIAL | UNVERIFIED", "sources: [G, \"https://example.com/a\"] | OFFICIAL | FORUM",
			"confidence: inferred, sources: [G] | INFERRED | INFERRED", "confidence: official, sources: [P] | OFFICIAL | FORUM",
			"confidence: seed | SEED | SEED", "name: P | UNVERIFIED | UNVERIFIED" })
	void partsAreOnlyAsSureAsTheWeakestSourceOfTheWhole(String origin, Confidence whole, Confidence parts) {
		var yaml = "{ id: p, name: P, kind: menu, models: [\"1\"], danger: none, summary: s, " + origin.replace("name: P", "after: a")
				+ ", erases: [e], before: [{ kind: power, text: b }], keyErrors: { wrong: retry }, warnings: [w],"
				+ " steps: [{ do: press, text: t, keys: \"1\", on: { sign: c }, onError: abort, within: { seconds: 9 }, wait: { min: 9 },"
				+ " choices: [{ key: \"1\", text: c }],"
				+ " alternatives: [{ when: w, on: { sign: o } }], expect: { prompt: Yes } }] }";
		var procedure = Examples.build(Examples.readPhones(PHONES), Examples.readProcedure(yaml)).procedures().getFirst();
		assertThat(procedure.summary().confidence()).isEqualTo(whole);
		assertThat(procedure.summary().basis()).isEqualTo(Basis.OWN);
		var step = procedure.steps().getFirst();
		var nested = Stream.<Statement<?>>of(procedure.erases().getFirst(), procedure.preconditions().getFirst().text(),
				procedure.keyPolicy().wrong().statements().getFirst(), procedure.warnings().getFirst(), step.instruction(),
				step.on().getFirst().statements().getFirst(), step.onError().statements().getFirst(),
				step.alternatives().getFirst().on().getFirst().statements().getFirst(),
				step.expect().getFirst().statements().getFirst(), step.window().orElseThrow(), step.waiting().orElseThrow(),
				step.choices().getFirst());
		assertThat(nested).hasSize(12).allSatisfy(part -> {
			assertThat(part.confidence()).isEqualTo(parts);
			assertThat(part.basis()).isEqualTo(Basis.PROCEDURE);
			assertThat(part.sources()).isEqualTo(procedure.summary().sources());
		});
	}

	@Test
	void windowsWaitsAndChoicesSayWhereTheyComeFrom() {
		var steps = with("[\"1\"]", """
				- { do: choose, text: t, sources: [P], within: { seconds: 9, sources: [G], note: why }, wait: { min: 9, confidence: inferred },
				    choices: [{ entry: A, text: a, confidence: seed }, { type: cisco, text: b, note: old }] }
				""").procedures().getFirst().steps();
		var window = steps.getFirst().window().orElseThrow();
		assertThat(window).isEqualTo(new Statement<>(new Window(9, Optional.empty()), Confidence.OFFICIAL, List.of("G"), "why"));
		var wait = steps.getFirst().waiting().orElseThrow();
		assertThat(wait.confidence()).isEqualTo(Confidence.INFERRED);
		assertThat(wait.sources()).isEmpty();
		assertThat(steps.getFirst().choices()).containsExactly(
				new Statement<>(new Choice(new Input.Entry("A"), "a"), Confidence.SEED, List.of(), ""),
				new Statement<>(new Choice(new Input.Typed("cisco"), "b"), Confidence.FORUM, List.of("P"), Basis.STEP, "old"));
	}

	@Test
	void partsOfAStepAreOnlyAsSureAsItsWeakestSource() {
		var step = with("[\"1\"]", "- { do: press, text: t, keys: \"1\", sources: [G, P], expect: { prompt: Yes } }\n")
				.procedures().getFirst().steps().getFirst();
		assertThat(step.instruction().confidence()).isEqualTo(Confidence.OFFICIAL);
		var cue = step.expect().getFirst().statements().getFirst();
		assertThat(cue.confidence()).isEqualTo(Confidence.FORUM);
		assertThat(cue.basis()).isEqualTo(Basis.STEP);
		assertThat(cue.sources()).containsExactly("G", "P");
	}

	@Test
	void contributionsAreInTheOrderInWhichTheyWereAddedAndNameTheirFiles() {
		var why = Finding.error("catalogue.file-missing", Location.of("b/gone.phones.yaml"), "The file is not there", "Put it there.");
		var one = new FileId("a", "a.point", "a/x.phones.yaml");
		var gone = new FileId("b", "b.point", "b/gone.phones.yaml");
		var catalogue = Examples.build(FileReader.read(new CatalogueFile(one, PHONES.getBytes(StandardCharsets.UTF_8))),
				FileReader.read(CatalogueFile.missing(gone, why)), Examples.read("own.procedure.yaml", "id: p"));
		assertThat(catalogue.contributions()).extracting(Contribution::file).containsExactly(one, gone,
				FileId.own("own.procedure.yaml"));
		assertThat(catalogue.contributions()).extracting(Contribution::accepted).containsExactly(7, 0, 0);
		assertThat(catalogue.contributions().get(1).findings()).containsExactly(why);
		assertThat(catalogue.contributions().get(2).file().isOwn()).isTrue();
		assertThat(catalogue.contributions().get(2).findings()).hasSize(1);
	}

	@Test
	void aReadingCanBeUsedAgain() {
		var reading = Examples.readPhones(PHONES);
		assertThat(Examples.build(reading).content()).isEqualTo(Examples.build(reading).content());
	}

	@Test
	void nothingMakesAnEmptyCatalogue() {
		assertThat(Assembly.of(List.of()).content()).isEqualTo(Catalogue.EMPTY.content());
	}

	@Test
	void familiesWithoutAVendorAreReported() {
		var catalogue = Examples.build(Examples.readPhones("families:\n- { id: f, name: F, form: desk }\n"));
		assertThat(Examples.findings(catalogue))
				.containsExactly("test.phones.yaml:1:1: warning: Nothing says who makes the phones in these families");
		assertThat(catalogue.family("f").orElseThrow().vendor()).isEqualTo("Unknown vendor");
	}
}
