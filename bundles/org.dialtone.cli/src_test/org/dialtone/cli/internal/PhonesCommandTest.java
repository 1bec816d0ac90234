package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The phones that come with Dialtone, on the command line. */
class PhonesCommandTest {

	private static final TestCatalogue CATALOGUE = TestCatalogue.cisco();

	private final Commands commands = new Commands(() -> CATALOGUE);

	private static List<String> ids(JsonArray phones) {
		return StreamSupport.stream(phones.spliterator(), false).map(phone -> text(phone, "id")).toList();
	}

	private static String text(JsonElement object, String field) {
		return object.getAsJsonObject().get(field).getAsString();
	}

	@ParameterizedTest
	@CsvSource({ "7961, 41, term61.default.loads", "7971, 70, term71.default.loads", "7906, 11, term06.default.loads" })
	void aPhoneSaysItsSetAndItsRecoveryLoad(String model, String set, String recoveryLoad) {
		var phone = commands.object("phone", model, "--json");
		assertThat(text(phone, "id")).isEqualTo(model);
		assertThat(text(phone, "firmwareSet")).isEqualTo(set);
		assertThat(text(phone, "recoveryLoad")).isEqualTo(recoveryLoad);
		assertThat(text(phone, "entryKey")).isEqualTo("#");
		assertThat(text(phone, "afterReset")).isEqualTo("needs-tftp");
		assertThat(phone.getAsJsonArray("protocols")).hasSize(2);
		assertThat(phone.getAsJsonArray("procedures")).isNotEmpty();
		assertThat(phone.getAsJsonArray("upgradeRules")).isNotEmpty();
		assertThat(commands.errors()).isEmpty();
	}

	@Test
	void aPhoneHasAllItsFields() {
		var phone = commands.object("phone", "7961", "--json");
		assertThat(phone.keySet()).containsExactly("id", "name", "family", "familyName", "vendor", "form", "entryKey", "backupKey",
				"afterReset", "recoveryLoad", "firmwareSet", "protocols", "enum", "lineKeys", "display", "power", "support", "floors",
				"keys", "leds", "aliases", "groups", "facts", "firmware", "procedures", "codes", "requestOrders", "upgradeRules", "notes",
				"contradictions", "references");
		assertThat(phone.getAsJsonObject("facts").keySet()).containsExactly("entryKey", "backupKey", "afterReset", "recoveryLoad",
				"firmwareSet", "protocols", "enum", "lineKeys", "display", "power", "support");
		assertThat(phone.get("enum").getAsInt()).isEqualTo(30018);
		var load = phone.getAsJsonObject("facts").getAsJsonArray("recoveryLoad").get(0).getAsJsonObject();
		assertThat(load.keySet()).containsExactly("value", "confidence", "sources", "basis", "note");
		assertThat(text(load, "confidence")).isEqualTo("official");
		var procedure = phone.getAsJsonArray("procedures").get(0).getAsJsonObject();
		assertThat(procedure.keySet()).containsExactly("id", "name", "kind", "danger", "firmware", "loads", "hardware");
		var rule = phone.getAsJsonArray("upgradeRules").get(0).getAsJsonObject();
		assertThat(rule.keySet()).containsExactly("id", "protocols", "firmware", "hardware", "from", "to", "through", "barred", "rule", "confidence",
				"sources", "basis", "note");
	}

	@Test
	void everyNamedSourceIsListed() {
		var phone = commands.object("phone", "7970", "--json");
		var named = new HashSet<String>();
		collectSources(phone, named);
		assertThat(phone.getAsJsonObject("references").keySet()).containsExactlyInAnyOrderElementsOf(named);
	}

	private static void collectSources(JsonElement element, HashSet<String> tags) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(item -> collectSources(item, tags));
		} else if (element.isJsonObject()) {
			element.getAsJsonObject().entrySet().forEach(field -> {
				if (field.getKey().equals("sources")) {
					field.getValue().getAsJsonArray().forEach(tag -> tags.add(tag.getAsString()));
				} else {
					collectSources(field.getValue(), tags);
				}
			});
		}
	}

	@Test
	void unknownIsNullAndKnownNotToExistIsNone() {
		var unknown = commands.object("phone", "7936", "--json");
		assertThat(unknown.get("recoveryLoad").isJsonNull()).isTrue();
		assertThat(unknown.get("afterReset").isJsonNull()).isTrue();
		assertThat(unknown.getAsJsonObject("facts").getAsJsonArray("recoveryLoad")).isEmpty();
		assertThat(text(commands.object("phone", "7940", "--json"), "recoveryLoad")).isEqualTo("none");
	}

	@Test
	void allPhonesAreListed() {
		var phones = commands.array("phones", "--json");
		assertThat(phones).hasSameSizeAs(CATALOGUE.current().models());
		assertThat(phones.get(0).getAsJsonObject().keySet()).contains("id", "family", "protocols", "enum", "firmwareSet",
				"recoveryLoad", "entryKey", "afterReset", "facts");
		assertThat(commands.run("phones")).isZero();
		assertThat(commands.lines()).hasSameSizeAs(CATALOGUE.current().models())
				.allMatch(line -> line.length() <= Wrapping.COLUMNS);
	}

	@ParameterizedTest
	@CsvSource({ "7962, 7962", "term70, 7970", "30018, 7961", "00307, 7911", "conference, 7936", "wireless, 7925",
			"jar70sccp.8-3-2-27.sbn, 7970", "SCCP41.9-2-1S.loads, 7961", "3491672850*#, 7970", "SEP001122334455.cnf.xml, 7961",
			"SEP001122334455.cnf.xml, 8841", "SEP001122334455.cnf.xml, 9971", "reset 7940, 7940", "9971 downgrade, 9971" })
	void phonesAreFoundByWhatIsAtHand(String query, String model) {
		assertThat(ids(commands.array("phones", query, "--json"))).contains(model);
		assertThat(commands.run("phones", query)).isZero();
		assertThat(commands.lines()).anyMatch(line -> line.startsWith(model + " "));
	}

	@Test
	void theModelItselfComesFirst() {
		assertThat(ids(commands.array("phones", "7962", "--json")).getFirst()).isEqualTo("7962");
		assertThat(ids(commands.array("phones", "term70.default.loads", "--json"))).containsExactly("7970");
	}

	@Test
	void theReasonIsGiven() {
		var phone = commands.array("phones", "--json", "term71").get(0).getAsJsonObject();
		assertThat(text(phone, "reason")).isEqualTo("recovery load term71.default.loads");
		assertThat(commands.array("phones", "--json", "7971").get(0).getAsJsonObject().get("reason").isJsonNull()).isTrue();
	}

	@Test
	void severalWordsMustAllMatch() {
		assertThat(ids(commands.array("phones", "--json", "conference", "sccp"))).contains("7936").doesNotContain("8832");
	}

	@Test
	void nothingFoundIsAnEmptyArrayAndAMessage() {
		assertThat(commands.array("phones", "nosuchphone", "--json")).isEmpty();
		assertThat(commands.run("phones", "nosuchphone")).isZero();
		assertThat(commands.output()).isEmpty();
		assertThat(commands.errors()).contains("nosuchphone");
	}

	@Test
	void aPhoneIsShownAsText() {
		assertThat(commands.run("phone", "7970")).isZero();
		assertThat(commands.output()).startsWith("7970 - Cisco 7970G").contains("Recovery load            term70.default.loads (official: ",
				"3491672850*#", "794x-797x-soft-reset", "SOURCES DISAGREE", "unverified", "http");
		assertThat(commands.lines()).as("only lines that cannot be broken are longer")
				.allMatch(line -> line.length() <= Wrapping.COLUMNS || line.substring(line.lastIndexOf(' ')).length() > 40);
	}

	/** A phone that takes two kinds of firmware has procedures, codes, floors and rules of each. */
	@Test
	void whatIsForOneKindOfFirmwareOrHardwareSaysSo() {
		assertThat(commands.run("phone", "8841")).isZero();
		var page = commands.output().replaceAll("\\s+", " ");
		assertThat(page).contains("mpp-keypad-reset: Reset a multiplatform phone from the keypad (Soft reset; Erases settings; multiplatform firmware (MPP))",
				"8800-keypad-reset: Reset an 8800 from the keypad (Soft reset; Erases settings; enterprise firmware)",
				"369# short code, multiplatform firmware (MPP), hardware V15 and later, typed after 0",
				"Lowest load V01 to V07, enterprise firmware: any load (official: O20)",
				"V15 and later, multiplatform firmware (MPP): 11.3.3 or later (quoted: Q41)",
				"From any to < 11.7(1), enterprise firmware, hardware V08 and later: The phone cannot",
				"WARNING: The phone provisions itself again, multiplatform firmware (MPP): ", "Field notice 74296, hardware up to V14: ",
				"Whether to hold the key, multiplatform firmware (MPP)");
		var phone = commands.object("phone", "8841", "--json");
		assertThat(named(phone, "procedures", "mpp-keypad-reset").get("firmware").getAsString()).isEqualTo("mpp");
		assertThat(named(phone, "procedures", "cucm-reset").get("firmware").isJsonNull()).isTrue();
		assertThat(named(phone, "codes", "short-code-8841").get("hardware").getAsString()).isEqualTo(">= V15");
		assertThat(named(phone, "upgradeRules", "8800-v08-floor").get("firmware").getAsString()).isEqualTo("enterprise");
		assertThat(named(phone, "notes", "mpp-provisioning").get("firmware").getAsString()).isEqualTo("mpp");
		assertThat(named(phone, "contradictions", "v08-floor").get("hardware").getAsString()).isEqualTo(">= V08");
		assertThat(phone.get("groups").toString()).isEqualTo("[\"88xx\",\"88xx-without-nr\",\"mpp\",\"itl\"]");
		var floor = phone.getAsJsonArray("floors").get(1).getAsJsonObject();
		assertThat(floor.keySet()).containsExactly("hardware", "firmware", "lowest", "confidence", "sources", "basis", "note");
		assertThat(text(floor, "lowest")).isEqualTo("11.7(1)");
	}

	private static JsonObject named(JsonObject phone, String list, String id) {
		for (var item : phone.getAsJsonArray(list)) {
			if (text(item.getAsJsonObject(), "id").equals(id)) {
				return item.getAsJsonObject();
			}
		}
		throw new AssertionError(id + " is not in " + list);
	}

	@ParameterizedTest
	@CsvSource({ "7970, Do not reset this phone without a TFTP server, It then asks for term70.default.loads",
			"8831, Erases settings, A reset erases everything. (official: ",
			"SX20, Erases settings, See 'dialtone procedure sx20-button-reset'.",
			"7910, What a reset does to this phone is not known., Have its firmware on a TFTP server" })
	void aPhoneSaysFirstWhatAResetDoesToIt(String model, String headline, String more) {
		assertThat(commands.run("phone", model)).isZero();
		var head = commands.output().substring(commands.output().indexOf("AFTER A RESET"), commands.output().indexOf("FACTS"));
		assertThat(head).startsWith("AFTER A RESET\n" + headline).contains(more);
	}

	@Test
	void aPhoneThatUsesNoTftpIsNotSentToAServer() {
		assertThat(commands.run("phone", "MX700")).isZero();
		assertThat(commands.output()).contains("AFTER A RESET\nWhat a reset does to this phone is not known.\n\nFACTS");
	}

	@Test
	void whatIsNotKnownSharesALine() {
		assertThat(commands.run("phone", "7910")).isZero();
		assertThat(commands.output()).contains("Not known                reset key at power-on, backup image key, after a reset, power.\n").doesNotContain("unknown\n");
	}

	@Test
	void theRecoveryLoadIsNamed() {
		assertThat(commands.run("phone", "7970")).isZero();
		assertThat(commands.output()).contains("Without application: term70.default.loads").doesNotContain("<recovery load>");
	}

	@Test
	void theListSaysWhatProceduresSay() {
		assertThat(commands.run("phones", "8831")).isZero();
		assertThat(commands.lines()).first().asString().endsWith("Erases settings");
	}

	@Test
	void disputedValuesAreShownBesideTheLikelyOne() {
		var disputed = CATALOGUE.current().models().stream().filter(model -> model.power().isContradicted()).findFirst()
				.orElseThrow();
		assertThat(commands.run("phone", disputed.id())).isZero();
		assertThat(commands.output()).contains("\ndisputed by  ");
		JsonObject phone = commands.object("phone", disputed.id(), "--json");
		assertThat(phone.getAsJsonObject("facts").getAsJsonArray("power")).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cp-7961g", "CP-7961G", "7961G" })
	void aPhoneCanBeGivenByAnAlias(String name) {
		assertThat(text(commands.object("phone", name, "--json"), "id")).isEqualTo("7961");
	}

	@ParameterizedTest
	@CsvSource({ "7963, 7961", "79620, 7962", "term61.default.loads, 7961" })
	void anUnknownPhoneGivesExitCodeOneAndASuggestion(String name, String meant) {
		assertThat(commands.run("phone", name, "--json")).isEqualTo(1);
		assertThat(commands.output()).isEmpty();
		assertThat(commands.errors()).contains("'" + name + "'", meant).hasLineCount(1);
	}

	@Test
	void aPhoneUnlikeAnyOtherHasNoSuggestion() {
		assertThat(commands.run("phone", "ö")).isEqualTo(1);
		assertThat(commands.errors()).contains("ö").doesNotContain("Did you mean");
	}

	@Test
	void jsonIsAsciiWhateverItHolds() {
		var phone = commands.object("phone", "7961", "--json");
		assertThat(commands.output().chars()).allMatch(c -> c < 127);
		assertThat(phone.toString()).contains("P004…");
	}

	@Test
	void theModelIsRequired() {
		assertThat(commands.run("phone")).isEqualTo(2);
		assertThat(commands.errors()).contains("MODEL", "--help");
	}

	@ParameterizedTest
	@ValueSource(strings = { "phones", "phone", "procedures", "procedure", "check" })
	void theHelpTellsExitCodesAndFieldsAndLoadsNothing(String command) {
		var help = new Commands(() -> {
			throw new AssertionError("the catalogue is not needed");
		});
		assertThat(help.run(command, "--help")).isZero();
		assertThat(help.output()).contains("Exit codes", "--json", "JSON (--json)", "Shows this help", "Shows the version").doesNotContain("dialtone." + command)
				.doesNotContain("${");
		assertThat(help.output().lines().filter(line -> line.matches("\\s+\\[?(QUERY|MODEL|ID|FILE)\\S*"))).as("without a description").isEmpty();
	}

	@Test
	void serveDoesNotLoadTheCatalogue() {
		var serve = new Commands(() -> {
			throw new AssertionError("the catalogue is not needed");
		});
		assertThat(serve.run("serve", "--root", "no such folder", "--port", "0", "--bind", "127.0.0.1")).isEqualTo(1);
	}

	@Test
	void withoutACatalogueItSaysSo() {
		var commands = new Commands(Main::catalogue);
		assertThat(commands.run("phones")).isEqualTo(1);
		assertThat(commands.errors()).contains("incomplete").doesNotContain("\tat ");
	}
}
