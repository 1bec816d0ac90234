package org.dialtone.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engineer has at hand, and what that finds. */
class CatalogueSearchTest {

	private static final Catalogue CATALOGUE = SearchCatalogue.make();
	private static final CatalogueSearch SEARCH = new CatalogueSearch(CATALOGUE);

	private static List<String> models(String query) {
		return SEARCH.find(query).models().stream().map(Match::item).map(PhoneModel::id).toList();
	}

	private static List<String> procedures(String query) {
		return SEARCH.find(query).procedures().stream().map(Match::item).map(Procedure::id).toList();
	}

	private static String reason(String query) {
		return SEARCH.find(query).models().getFirst().reason();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n" })
	void anEmptyQueryFindsEverythingInOrder(String query) {
		var found = SEARCH.find(query);
		assertThat(found.models()).extracting(Match::item).isEqualTo(CATALOGUE.models());
		assertThat(found.procedures()).extracting(Match::item).isEqualTo(CATALOGUE.procedures());
		assertThat(found.models()).extracting(Match::reason).containsOnly("");
	}

	@Test
	void theNumberItselfComesFirstThenWhatBeginsWithItThenWhatHoldsIt() {
		assertThat(models("7962")).containsExactly("7962", "7962X", "17962");
		assertThat(reason("7962")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "cp-7940g, 7940", "CP7940G, 7940", "7940g, 7940", "'cisco 7970g', 7970", "7961g-ge, 7961G-GE",
			"7961GGE, 7961G-GE", "7971G, 7971" })
	void namesAreFoundAsPeopleTypeThem(String query, String model) {
		assertThat(models(query).getFirst()).isEqualTo(model);
		assertThat(reason(query)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "term70, 7970", "term70.default.loads, 7970", "TERM71.DEFAULT.LOADS, 7971",
			"/tftp-root/term70.default.loads, 7970", "C:\\tftp\\term70.default.loads, 7970" })
	void recoveryLoadsFindTheModelThatAsksForThem(String query, String model) {
		assertThat(models(query)).containsExactly(model);
		assertThat(reason(query)).startsWith("recovery load term7").endsWith(".default.loads");
	}

	@Test
	void aRecoveryLoadThatSeveralModelsShareFindsThemAll() {
		assertThat(models("term61")).containsExactly("7961", "7961G-GE");
	}

	@Test
	void aRecoveryLoadWithoutAModelFindsTheModelsOfItsSet() {
		assertThat(models("term7925")).containsExactly("7925");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SCCP41", "sccp41.", "SCCP41.9-2-1S.loads", "SCCP41.9-2", "sccp41.9-4-2sr3-1s.loads",
			"SIP41.8-5-4S.loads", "jar41sccp.8-3-2-27.sbn", "cnu41.8-3-2-27.sbn", "jar41" })
	void loadsAndTheirPartsFindTheModelsOfTheirSet(String query) {
		assertThat(models(query)).containsExactly("7941", "7961", "7961G-GE");
		assertThat(reason(query)).containsAnyOf("load S", "part ");
	}

	@Test
	void aPartSaysWhichOneItIs() {
		assertThat(models("jar70sccp.8-3-2-27.sbn")).containsExactly("7970", "7971");
		assertThat(reason("jar70sccp.8-3-2-27.sbn")).isEqualTo("part jar70<protocol>.<version>.sbn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SCCP99.9-2-1S.loads", "SCCP41.loads.bak", "jar41.sbn",
			"nothing-of-the-kind", "7962 7970", "???", "<version>", "<recovery load>", "[", "\\E", "(" })
	void whatDoesNotExistIsNotFound(String query) {
		assertThat(models(query)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "30018, 7961", "030018, 7961", "00307, 7911", "307, 7911", "8, 7940", "008, 7940" })
	void numbersOfCallManagersFindTheirModel(String query, String model) {
		assertThat(models(query).getFirst()).isEqualTo(model);
		assertThat(reason(query)).isEqualTo("number in call managers " + query.replaceFirst("^0+", ""));
	}

	@Test
	void theBeginningOfANumberIsEnough() {
		assertThat(models("300")).containsExactly("7961", "7970", "7936");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3491672850*#", "3491672850", "349", "850*#", "1672" })
	void codesAndSomeOfTheirKeysAreFound(String query) {
		assertThat(models(query)).containsExactly("7941", "7961", "7970");
		assertThat(reason(query)).isEqualTo("code 3491672850*#");
		assertThat(procedures(query)).containsExactly("hard");
	}

	@Test
	void aShortCodeIsNotFoundWithinALongOne() {
		assertThat(models("**#")).containsExactly("7940", "7941");
		assertThat(models("*#")).isEmpty();
	}

	@Test
	void theEntryKeyIsFoundByItself() {
		assertThat(SEARCH.find("#").models()).hasSameSizeAs(CATALOGUE.models()).extracting(Match::reason)
				.containsOnly("reset key at power-on #");
	}

	@ParameterizedTest
	@CsvSource({ "conference, 7936", "wireless, 7925", "rooms, 7936", "WIRELESS PHONES, 7925" })
	void wordsOfAFamilyFindItsModels(String query, String model) {
		assertThat(models(query)).containsExactly(model);
		assertThat(reason(query)).startsWith("family ");
	}

	@Test
	void protocolsAreFound() {
		assertThat(models("sip")).contains("7941", "7962").doesNotContain("7936", "7925");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SEP001122334455.cnf.xml", "SEP001122334455", "SEP0011", "sep<mac>", "CTLSEP001122334455.tlv" })
	void namesWithAMacAddressFindWhoAsksForThem(String query) {
		assertThat(models(query)).containsExactly("7941", "7961");
		assertThat(reason(query)).startsWith("asks for ").contains("SEP<MAC>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "001122334455", "00:11:22:33:44:55", "00-11-22-33-44-55", "0011.2233.4455", "aabbccddeeff" })
	void aBareMacAddressFindsAllPhonesThatAskWithTheirs(String query) {
		assertThat(models(query)).containsExactly("7940", "7941", "7961");
	}

	@Test
	void otherFilesThatPhonesAskForAreFound() {
		assertThat(models("OS79XX.TXT")).containsExactly("7940");
		assertThat(models("sip001122334455.cnf")).containsExactly("7940");
	}

	@ParameterizedTest
	@CsvSource({ "soft, soft", "'flash memory', hard", "hard, hard", "old-soft, old-soft", "format, hard" })
	void proceduresAreFoundByNameAndKind(String query, String procedure) {
		assertThat(procedures(query).getFirst()).isEqualTo(procedure);
	}

	@Test
	void proceduresAreFoundByTheirModels() {
		assertThat(procedures("7940")).containsExactly("old-soft");
		assertThat(SEARCH.find("7940").procedures().getFirst().reason()).isEqualTo("for 7940");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Keep network cfg", "Keep network cfg? 1 = yes 2 = no", "network cfg", "cfg keep" })
	void textsOfTheDisplayFindProcedures(String query) {
		assertThat(procedures(query)).containsExactly("old-soft");
		assertThat(SEARCH.find(query).procedures().getFirst().reason()).isEqualTo("prompt Keep network cfg? 1 = yes 2 = no");
	}

	@Test
	void allWordsMustMatch() {
		assertThat(models("7961 sip")).containsExactly("7961", "7961G-GE");
		assertThat(reason("7961 sip")).isEqualTo("protocols SIP");
		assertThat(procedures("7970 hard")).containsExactly("hard");
		assertThat(SEARCH.find("sccp 30018").models()).singleElement().extracting(Match::reason)
				.isEqualTo("protocols SCCP, number in call managers 30018");
	}

	@ParameterizedTest
	@CsvSource({ "formatting 7970, 7970, procedure Formatting the flash memory", "7970 formatting, 7970, procedure Formatting the flash memory",
			"downgrade 7940, 7940, upgrade rule from >= 5.0 to < 5.0", "boot loader, 7941, note Boot loader",
			"brick, 7970, disputed: Which power supply", "7941 unlock, 7941, code **#" })
	void whatIsSaidAboutAPhoneFindsIt(String query, String model, String reason) {
		assertThat(models(query).getFirst()).isEqualTo(model);
		assertThat(reason(query)).isEqualTo(reason);
	}

	@Test
	void wordsOfAProcedureFindIt() {
		assertThat(procedures("type 7940")).containsExactly("old-soft");
		assertThat(procedures("brick")).containsExactly("hard");
		assertThat(procedures("reset soft")).contains("soft", "old-soft");
	}

	@Test
	void synonymsFindTheSameInAnyCase() {
		assertThat(models("erasure 7970")).containsExactly("7970");
		assertThat(procedures("ERASURE")).containsExactly("hard");
		assertThat(models("older 7940")).containsExactly("7940");
	}

	@Test
	void aModelThatIsOnlyMentionedIsNotFoundByItsNumber() {
		assertThat(models("7961")).containsExactly("7961", "7961G-GE");
	}

	@Test
	void textsOfAnySizeAreTaken() {
		assertThat(models("7962 ".repeat(100_000))).containsExactly("7962", "7962X", "17962");
		assertThat(models("x".repeat(1_000_000))).isEmpty();
		assertThat(models("SCCP41." + "9-".repeat(500_000))).isNotEmpty();
	}

	@Test
	void thousandsOfProceduresCanBeSearched() {
		var search = new CatalogueSearch(SearchCatalogue.make(10_000));
		assertThat(search.find("Done 9999").procedures()).extracting(Match::item).extracting(Procedure::id)
				.containsExactly("more-9999");
		assertThat(search.find("7925").procedures()).hasSize(10_000);
	}
}
