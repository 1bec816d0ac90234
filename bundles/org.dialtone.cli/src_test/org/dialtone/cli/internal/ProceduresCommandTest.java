package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.core.procedures.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** The procedures that come with Dialtone, on the command line. */
class ProceduresCommandTest {

	private static final TestCatalogue CATALOGUE = TestCatalogue.cisco();

	private final Commands commands = new Commands(() -> CATALOGUE);

	static List<String> ids() {
		return CATALOGUE.current().procedures().stream().map(Procedure::id).toList();
	}

	@Test
	void allProceduresAreListed() {
		assertThat(commands.array("procedures", "--json")).hasSameSizeAs(ids());
		assertThat(commands.array("procedures", "--json").get(0).getAsJsonObject().keySet()).containsExactly("id", "name", "kind",
				"danger", "models", "firmware", "loads", "hardware", "entryKey", "keys", "summary", "confidence", "sources", "basis", "note");
		assertThat(commands.run("procedures")).isZero();
		assertThat(commands.lines()).hasSizeGreaterThanOrEqualTo(ids().size());
	}

	@Test
	void thoseForOnePhoneAreListed() {
		var procedures = commands.array("procedures", "--model", "cp-7970g", "--json");
		assertThat(procedures).isNotEmpty().allSatisfy(
				procedure -> assertThat(procedure.getAsJsonObject().get("models").toString()).contains("\"7970\""));
		assertThat(procedures.size()).isLessThan(ids().size());
		assertThat(commands.run("procedures", "--model", "7970")).isZero();
		assertThat(commands.lines()).anyMatch(line -> line.startsWith("794x-797x-soft-reset "));
	}

	@Test
	void anUnknownPhoneGivesExitCodeOneAndASuggestion() {
		assertThat(commands.run("procedures", "--model", "7963")).isEqualTo(1);
		assertThat(commands.errors()).contains("'7963'", "7961");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Keep network cfg", "7940 soft" })
	void theyAreFoundByTheirTexts(String query) {
		var found = commands.array("procedures", query, "--json");
		assertThat(found.get(0).getAsJsonObject().get("id").getAsString()).isEqualTo("7940-keypad-reset");
	}

	@Test
	void aProcedureTellsKeysWindowsExpectationsAndSources() {
		var procedure = commands.object("procedure", "7940-keypad-reset", "--json");
		assertThat(procedure.keySet()).contains("id", "name", "kind", "danger", "models", "firmware", "loads", "hardware", "entryKey", "keys", "summary", "before", "erases",
				"keeps", "keyErrors", "steps", "after", "warnings", "contradictions", "references");
		var type = step(procedure, "123456789*0#");
		assertThat(type.get("do").getAsString()).isEqualTo("press");
		assertThat(type.getAsJsonArray("keyList")).hasSize(12);
		assertThat(type.getAsJsonObject("within").get("seconds").getAsInt()).isEqualTo(60);
		assertThat(type.getAsJsonObject("within").getAsJsonObject("from").get("is").getAsString()).isEqualTo("running");
		assertThat(type.getAsJsonArray("on").get(0).getAsJsonObject().getAsJsonArray("oneOf").get(0).getAsJsonObject().get("prompt").getAsString())
				.isEqualTo("Reset key sequence detected");
		var expected = procedure.getAsJsonArray("steps").get(5).getAsJsonObject().getAsJsonArray("expect").get(0)
				.getAsJsonObject().getAsJsonArray("oneOf").get(0).getAsJsonObject();
		assertThat(expected.get("prompt").getAsString()).isEqualTo("Resetting to factory defaults");
		assertThat(expected.get("sources").toString()).isEqualTo("[\"F41\"]");
		assertThat(procedure.getAsJsonObject("references").keySet()).contains("F41");
	}

	private static JsonObject step(JsonObject procedure, String keys) {
		return step(procedure, keys, "press");
	}

	private static JsonObject step(JsonObject procedure, String keys, String action) {
		for (var step : procedure.getAsJsonArray("steps")) {
			var sequence = step.getAsJsonObject().get("keys");
			if (!sequence.isJsonNull() && sequence.getAsString().equals(keys)
					&& step.getAsJsonObject().get("do").getAsString().equals(action)) {
				return step.getAsJsonObject();
			}
		}
		throw new AssertionError("no step has the keys " + keys);
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyProcedureIsWrittenInEveryForm(String id) {
		var steps = CATALOGUE.current().procedure(id).orElseThrow().steps();
		assertThat(commands.object("procedure", id, "--json").getAsJsonArray("steps")).hasSameSizeAs(steps);
		assertThat(commands.run("procedure", id)).isZero();
		assertThat(commands.lines()).filteredOn(line -> line.matches("[ 0-9]\\d\\. .*")).hasSameSizeAs(steps);
		assertThat(commands.run("procedure", id, "--markdown")).isZero();
		assertThat(commands.lines()).filteredOn(line -> line.matches("\\d+\\. +\\*\\*.*")).hasSameSizeAs(steps);
		assertThat(commands.errors()).isEmpty();
	}

	@Test
	void markdownShowsKeysAsTheyAreTyped() {
		assertThat(commands.run("procedure", "794x-797x-soft-reset", "--markdown")).isZero();
		assertThat(commands.output()).startsWith("# Soft reset of a 794x, 796x or 797x\n\n").contains("\n## Steps\n\n1.  **",
				"\n    - Keys: `123456789*0#`\n", "\n    - Time: 60 s", "123456789\\*0\\#", "\n    - disputed by: ");
	}

	@Test
	void textSaysWhatIsDisputedAndHowSureItIs() {
		assertThat(commands.run("procedure", "794x-797x-soft-reset")).isZero();
		assertThat(commands.output()).contains("    Keys         123456789*0#\n", "60 s", "may look dead", "term70.default.loads",
				"disputed by", "(quoted: ", "SOURCES DISAGREE");
	}

	@Test
	void keysThatAreHeldTogetherAreJoined() {
		assertThat(commands.run("procedure", "7940-restart")).isZero();
		assertThat(commands.output()).contains("    Together     [*] + [6] + [Settings]\n");
		var hold = step(commands.object("procedure", "7940-restart", "--json"), "* + 6 + Settings", "hold");
		assertThat(hold.get("together").getAsBoolean()).isTrue();
		assertThat(hold.getAsJsonArray("keyList")).hasSize(3);
	}

	@Test
	void menusTellKeysEntriesAndTypedTextApart() {
		assertThat(commands.run("procedure", "7800-8800-trust-list-tftp")).isZero();
		assertThat(commands.output().replaceAll("\\s+", " ")).contains("Menu [Applications] \u203a \u201cAdmin settings\u201d \u203a",
				"\u203a type <address of the new server> \u203a soft key [Save]");
		var steps = commands.object("procedure", "7800-8800-trust-list-tftp", "--json").getAsJsonArray("steps");
		assertThat(steps.get(1).getAsJsonObject().getAsJsonArray("path").get(0)).hasToString("{\"key\":\"Applications\"}");
		var choices = commands.object("procedure", "7940-sip-unlock", "--json").getAsJsonArray("steps").get(2).getAsJsonObject()
				.getAsJsonArray("choices");
		assertThat(choices.get(0).getAsJsonObject().get("type").getAsString()).isEqualTo("cisco");
		assertThat(choices.get(0).getAsJsonObject().get("basis").getAsString()).isEqualTo("procedure");
	}

	@Test
	void timesSayHowSureTheyAre() {
		assertThat(commands.run("procedure", "8800-keypad-reset")).isZero();
		assertThat(commands.output().replaceAll("\\s+", " ")).contains("Takes at least 5 min; may look dead (inferred) - Cisco asks you to wait");
		var steps = commands.object("procedure", "8800-keypad-reset", "--json").getAsJsonArray("steps");
		assertThat(steps.get(6).getAsJsonObject().getAsJsonObject("wait").get("confidence").getAsString()).isEqualTo("inferred");
		assertThat(steps.get(6).getAsJsonObject().get("confidence").getAsString()).isEqualTo("official");
		assertThat(steps.get(1).getAsJsonObject().getAsJsonObject("wait").get("basis").getAsString()).isEqualTo("procedure");
	}

	@Test
	void partsThatNameNoSourceAreSaidToBeAsTheProcedure() {
		assertThat(commands.run("procedure", "794x-797x-soft-reset")).isZero();
		assertThat(commands.output()).contains("Parts without a source", "as the procedure: ");
		var steps = commands.object("procedure", "794x-797x-soft-reset", "--json").getAsJsonArray("steps");
		assertThat(steps).extracting(step -> step.getAsJsonObject().get("basis").getAsString()).contains("procedure")
				.isSubsetOf("procedure", "own");
	}

	@Test
	void aProcedureSaysForWhichFirmwareAndLoadsItIs() {
		assertThat(commands.run("procedure", "mpp-control-hub-reset")).isZero();
		assertThat(commands.output()).containsSubsequence("Phones ", "Cisco 6821, Cisco 6841", "Firmware ", "multiplatform firmware (MPP)\n",
				"Loads ", "12.0.3 or later\n").doesNotContain("Hardware ");
		var procedure = commands.object("procedure", "mpp-control-hub-reset", "--json");
		assertThat(procedure.get("firmware").getAsString()).isEqualTo("mpp");
		assertThat(procedure.get("loads").getAsString()).isEqualTo(">= 12.0.3");
		assertThat(procedure.get("hardware").isJsonNull()).isTrue();
		assertThat(procedure.getAsJsonArray("models")).hasSize(17);
	}

	@Test
	void theListSaysForWhichFirmwareTheyAre() {
		assertThat(commands.run("procedures", "--model", "7811")).isZero();
		var list = commands.output().replaceAll("\\s+", " ");
		assertThat(list).contains("Reset a 7811 from the keypad, enterprise firmware", "Reset a multiplatform phone in Control Hub,"
				+ " multiplatform firmware (MPP), load 12.0.3 or later");
		assertThat(commands.array("procedures", "mpp", "--json")).extracting(found -> found.getAsJsonObject().get("firmware").toString())
				.startsWith("\"mpp\"").hasSizeGreaterThanOrEqualTo(8);
	}

	@Test
	void anUnknownIdGivesExitCodeOneAndASuggestion() {
		assertThat(commands.run("procedure", "7940-reset")).isEqualTo(1);
		assertThat(commands.output()).isEmpty();
		assertThat(commands.errors()).contains("'7940-reset'", "7940-");
	}

	@Test
	void oneFormatAtATime() {
		assertThat(commands.run("procedure", "7940-keypad-reset", "--json", "--markdown")).isEqualTo(2);
		assertThat(commands.errors()).contains("--markdown", "--help");
	}
}
