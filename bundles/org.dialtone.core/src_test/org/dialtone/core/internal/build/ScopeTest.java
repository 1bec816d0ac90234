package org.dialtone.core.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.VersionRange;
import org.dialtone.core.words.ScopeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For which phones entries are: models, families and groups, firmware, loads and hardware. */
class ScopeTest {

	private static final String PHONES = """
			vendor: Example
			families:
			- { id: desk, name: Desk phones, form: desk, leds: { Mute: [] }, keys: [Mute] }
			- { id: room, name: Room phones, form: conference }
			models:
			- { id: "1", name: One, aliases: [Uno], family: desk }
			- { id: "2", name: Two, family: room }
			- { id: "3", name: Three, family: desk }
			- { id: "4", name: Four, family: room }
			groups:
			- { id: odd, name: Odd ones, models: ["3", "1"] }
			- { id: big, name: Big ones, models: ["4", "3"] }
			""";

	private static final List<String> ENTRIES = List.of(
			"requestOrders: [{ id: e, name: n, state: normal, files: [f], SCOPE }]",
			"codes: [{ id: e, name: n, keys: \"1\", kind: soft, effect: e, SCOPE }]",
			"upgradeRules: [{ id: e, from: any, to: any, rule: r, SCOPE }]",
			"notes: [{ id: e, title: t, text: t, SCOPE }]");

	private static Catalogue note(String scope) {
		return entry("notes: [{ id: e, title: t, text: t, SCOPE }]", scope);
	}

	private static Catalogue entry(String entry, String scope) {
		return Examples.build(Examples.readPhones(PHONES), Examples.read("b.phones.yaml", entry.replace("SCOPE", scope)));
	}

	private static Catalogue procedure(String scope, String step) {
		return Examples.build(Examples.readPhones(PHONES), Examples.read("p.procedure.yaml",
				"id: p\nname: p\nkind: menu\n" + scope + "danger: none\nsummary: s\nsteps:\n- { do: press, text: t, " + step + " }\n"));
	}

	private static List<Finding> findings(Catalogue catalogue) {
		return catalogue.contributions().get(1).findings();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"models: [\"3\", \"1\"] | 1 3",
			"models: [\"1\", \"1\"] | 1",
			"families: [desk] | 1 3",
			"groups: [big] | 3 4",
			"families: [room], groups: [odd], models: [\"1\"] | 1 2 3 4",
			"families: [desk, desk], groups: [odd] | 1 3",
			"models: [\"9\", \"2\"], groups: [odd] | 1 2 3 9" })
	void theModelsAreAddedUpInCatalogueOrderEachOnce(String scope, String models) {
		assertThat(note(scope).content().notes()).singleElement()
				.satisfies(note -> assertThat(String.join(" ", note.models())).isEqualTo(models));
	}

	@Test
	void everyKindOfEntryCanNameFamiliesAndGroups() {
		for (var entry : ENTRIES) {
			var catalogue = entry(entry, "groups: [odd], firmware: mpp, hardware: \">= V15\"");
			assertThat(Examples.findings(catalogue)).isEmpty();
			var one = catalogue.model("1").orElseThrow();
			assertThat(List.of(catalogue.requestOrdersFor(one), catalogue.codesFor(one), catalogue.upgradeRulesFor(one), catalogue.notesFor(one)))
					.flatMap(list -> list).singleElement().satisfies(scoped -> {
						assertThat(scoped.models()).containsExactly("1", "3");
						assertThat(scoped.scope().firmware()).contains(FirmwareKind.MPP);
						assertThat(scoped.scope().hardware().low()).isEqualTo(15);
					});
			assertThat(findings(entry(entry, "note: n"))).singleElement().satisfies(finding -> {
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.summary()).isEqualTo("The entry that starts here does not say for which phones it is");
				assertThat(finding.solution()).isEqualTo("Add \"models\", \"families\" or \"groups\".");
			});
		}
	}

	@Test
	void aContradictionNeedNotNamePhones() {
		var catalogue = entry("contradictions: [{ id: e, topic: t, statements: [a, b], SCOPE }]", "procedures: []");
		assertThat(Examples.findings(catalogue)).isEmpty();
		assertThat(catalogue.content().contradictions()).singleElement().satisfies(topic -> assertThat(topic.models()).isEmpty());
		var named = entry("contradictions: [{ id: e, topic: t, statements: [a, b], SCOPE }]", "families: [room], loads: \"< 2\"");
		assertThat(named.contradictionsFor(named.model("4").orElseThrow())).hasSize(1);
	}

	@Test
	void whatIsLeftOutDoesNotMatter() {
		var scope = note("models: [\"1\"]").content().notes().getFirst().scope();
		assertThat(scope.firmware()).isEqualTo(Optional.empty());
		assertThat(scope.loads()).isEqualTo(VersionRange.ANY);
		assertThat(scope.hardware()).isEqualTo(HardwareRange.ANY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"families: [desc] | 1:48: warning: There is no family \"desc\" | Did you mean \"desk\"?",
			"groups: [od] | 1:46: warning: There is no group \"od\" | Did you mean \"odd\"?",
			"groups: [desk] | 1:46: warning: There is no group \"desk\" | Correct it, or install the plug-in that provides it.",
			"groups: [odd], firmware: mmp | 1:62: error: \"firmware\" cannot be \"mmp\": it must be one of enterprise, mpp, phoneos | Did you mean \"mpp\"?",
			"groups: [odd], hardware: V15 and later | 1:62: error: \"hardware\" cannot be \"V15 and later\": it must be any, a version such as V03, a bound such as \">= V03\", or \"V01 to V07\" | Write any, a version such as V03, a bound such as \">= V03\", or \"V01 to V07\" here.",
			"groups: [odd], loads: new | 1:59: error: \"loads\" cannot be \"new\": it must be any, a version such as 8.5(2), a bound such as \">= 9.2(3)\", or \"8.3(3) to 8.5(2)\" | Write any, a version such as 8.5(2), a bound such as \">= 9.2(3)\", or \"8.3(3) to 8.5(2)\" here." })
	void whatIsWrongIsReportedAndTheEntryStays(String scope, String finding, String solution) {
		var catalogue = note(scope);
		assertThat(findings(catalogue)).singleElement().satisfies(one -> {
			assertThat(one).hasToString("b.phones.yaml:" + finding);
			assertThat(one.solution()).isEqualTo(solution);
		});
		assertThat(catalogue.content().notes()).hasSize(1);
	}

	@Test
	void loadsAreNotForUpgradeRulesWhichHaveFromAndTo() {
		var catalogue = entry(ENTRIES.get(2), "models: [\"1\"], loads: \"> 1\"");
		assertThat(Examples.findings(catalogue)).singleElement().asString().contains("The key \"loads\" is not known here");
	}

	@Test
	void groupsHaveIdsOfTheirOwnAndTheFirstKeepsIt() {
		var catalogue = Examples.build(Examples.readPhones(PHONES), Examples.read("b.phones.yaml",
				"groups:\n- { id: desk, name: Like a family, models: [\"1\", \"uno\", \"7\"] }\n- { id: odd, name: Other, models: [\"2\"] }\n"
						+ "- { id: none, name: None, models: [] }\n"));
		assertThat(findings(catalogue)).extracting(Finding::toString).containsExactly(
				"b.phones.yaml:2:50: warning: There is no phone model with the id \"uno\"",
				"b.phones.yaml:2:57: warning: There is no phone model with the id \"7\"",
				"b.phones.yaml:3:9: error: \"odd\" already exists, in test.phones.yaml:11:3",
				"b.phones.yaml:4:35: error: \"models\" needs 1 or more entries");
		assertThat(catalogue.content().groups()).extracting(ModelGroup::id).containsExactly("odd", "big", "desk");
		assertThat(catalogue.content().groups().getFirst().models()).containsExactly("1", "3");
		assertThat(catalogue.groupsOf(catalogue.model("3").orElseThrow())).extracting(ModelGroup::name).containsExactly("Odd ones", "Big ones");
	}

	@ParameterizedTest
	@ValueSource(strings = { "families: [desk]\n", "groups: [odd]\n" })
	void aProcedureIsForTheModelsOfItsFamiliesAndGroups(String scope) {
		var catalogue = procedure(scope, "keys: [Mutte]");
		assertThat(catalogue.proceduresFor(catalogue.model("3").orElseThrow())).hasSize(1);
		assertThat(findings(catalogue)).singleElement().asString().contains("No phone of this procedure has the key \"Mutte\"");
	}

	@Test
	void aProcedureForNobodyCannotBeUsed() {
		var catalogue = procedure("", "keys: [Mute]");
		assertThat(catalogue.procedures()).isEmpty();
		assertThat(Examples.findings(catalogue)).containsExactly(
				"p.procedure.yaml:1:1: error: The entry that starts here does not say for which phones it is");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"hardware: any, lowest: any | any hardware: any load",
			"hardware: V01 to V07, lowest: any | V01 to V07: any load",
			"hardware: \">= V03\", lowest: \"10.3(1)\" | V03 and later: 10.3(1) or later",
			"hardware: V01, firmware: enterprise, lowest: \"10.2(1)\" | V01, enterprise firmware: 10.2(1) or later",
			"hardware: \"< V08\", firmware: mpp, lowest: \"11.3.3\" | up to V07, multiplatform firmware (MPP): 11.3.3 or later" })
	void aFloorIsPutIntoWords(String floor, String words) {
		var catalogue = floor(floor);
		assertThat(Examples.findings(catalogue)).isEmpty();
		assertThat(catalogue.model("5").orElseThrow().floors()).singleElement()
				.satisfies(one -> assertThat(ScopeWords.of(one.value())).isEqualTo(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"hardware: V03, lowest: new | 7:30: error: \"lowest\" cannot be \"new\": it must be any, or a version such as 10.3(1)",
			"hardware: V03 and later, lowest: any | 7:17: error: \"hardware\" cannot be \"V03 and later\": it must be any, a version such as V03, a bound such as \">= V03\", or \"V01 to V07\"",
			"hardware: V03, lowest: \"1\", firmware: sip | 7:45: error: \"firmware\" cannot be \"sip\": it must be one of enterprise, mpp, phoneos",
			"lowest: any | 7:5: error: The entry that starts here has no \"hardware\"",
			"hardware: V03, lowest: any, value: V03 takes any load | 7:35: warning: The key \"value\" is not known here and is ignored" })
	void aFloorThatIsWrongIsReported(String floor, String finding) {
		assertThat(Examples.findings(floor(floor))).containsExactly("b.phones.yaml:" + finding);
	}

	private static Catalogue floor(String floor) {
		return Examples.build(Examples.readPhones(PHONES),
				Examples.read("b.phones.yaml", "models:\n- id: \"5\"\n  name: Five\n  family: desk\n\n  floors:\n  - { " + floor + " }\n"));
	}

	/** A few words that stand for many models must not fill the memory. */
	@Test
	void familiesThatStandForTooMuchAreLeftOut() {
		var yaml = new StringBuilder(PHONES).append("- { id: all, name: All, models: [");
		for (int i = 0; i < 2_000; i++) {
			yaml.append("m").append(i).append(", ");
		}
		yaml.append("\"1\"] }\nnotes:\n");
		for (int i = 0; i < 600; i++) {
			yaml.append("- { id: n").append(i).append(", title: t, text: t, groups: [all] }\n");
		}
		var catalogue = Examples.build(Examples.readPhones(yaml.toString()));
		assertThat(catalogue.content().notes()).hasSize(600);
		assertThat(catalogue.content().notes().stream().mapToInt(note -> note.models().size()).sum()).isBetween(990_000, 1_000_000);
		assertThat(catalogue.contributions().getFirst().findings()).extracting(Finding::summary)
				.anyMatch(summary -> summary.contains("stand for more than a million models in all"));
	}
}
