package org.dialtone.cisco;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.core.search.CatalogueSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an engineer types finds what the catalogue says about it. */
class CiscoSearchTest {

	private static final CatalogueSearch SEARCH = new CatalogueSearch(CiscoCatalogue.read());

	@ParameterizedTest
	@CsvSource({ "reset 7940, 7940", "7940 factory reset, 7940", "9971 downgrade, 9971", "downgrade 8841, 8841",
			"older firmware 7811, 7811", "7940 downgrade, 7940", "SEP001122334455.cnf.xml, 8841",
			"SEP001122334455.cnf.xml, 9971", "001122334455, 9971", "auth fail 7970, 7970", "unlock 7941, 7941" })
	void phonesAreFoundByAllWordsInAnyOrder(String query, String model) {
		assertThat(SEARCH.find(query).models()).extracting(match -> match.item().id()).contains(model);
	}

	@ParameterizedTest
	@CsvSource({ "reset 7940, 7940-keypad-reset", "7970 hard, 794x-797x-hard-reset", "factory 8831, 8831-mic-reset",
			"trust list 9971, 8961-9971-xsi-delete-trust-list", "previous firmware, 8821-previous-firmware" })
	void proceduresAreFoundByAllWordsInAnyOrder(String query, String procedure) {
		assertThat(SEARCH.find(query).procedures()).extracting(match -> match.item().id()).contains(procedure);
	}

	@ParameterizedTest
	@CsvSource({ "Upgrading, 7941", "Upgrading, 7965", "red Hold green Menu, 7902", "Load rejected HC, 8841",
			"LOADER authentication failure, 8821", "Checksum Error, 8841", "No trust list installed, 8841" })
	void whatAPhoneShowsFindsIt(String query, String model) {
		assertThat(SEARCH.find(query).models()).extracting(match -> match.item().id()).contains(model);
	}

	@ParameterizedTest
	@CsvSource({ "red Hold green Menu, 7902-7905-7912-recovery", "trust list 8821, 8821-trust-list-erase",
			"trust list 7965, 79xx-trust-list-erase", "factory reset 9841, 9800-keypad-reset",
			"factory reset 8875, 8875-keypad-reset", "trust cluster, cucm-itl-reset" })
	void whatAPhoneShowsOrNeedsFindsTheProcedure(String query, String procedure) {
		assertThat(SEARCH.find(query).procedures()).extracting(match -> match.item().id()).contains(procedure);
	}

	@Test
	void aNumberFindsPhonesThatHaveItButNotThoseThatMentionIt() {
		assertThat(SEARCH.find("7962").models()).extracting(match -> match.item().id()).containsExactly("7962");
		assertThat(SEARCH.find("reset 7940").models().getFirst().item().id()).isEqualTo("7940");
	}

	@Test
	void eachReasonIsGivenOnce() {
		for (var match : SEARCH.find("red Hold green Menu").models()) {
			assertThat(match.reason().split(", (?=note|disputed|procedure)")).doesNotHaveDuplicates();
		}
	}

	/** The name of a firmware set lists the phones that share it. */
	@Test
	void theNumberOfAPhoneDoesNotFindThoseThatShareItsFirmwareSet() {
		assertThat(SEARCH.find("8841").models()).extracting(match -> match.item().id()).containsExactly("8841", "8841NS");
		assertThat(SEARCH.find("78xx").models()).extracting(match -> match.item().id()).contains("7811", "7861");
	}

	/** The parts of PhoneOS have a 9841 in their names, which are the same for all phones that run it. */
	@Test
	void theNumberOfAPhoneDoesNotFindOthersByAPartOfAFileName() {
		assertThat(SEARCH.find("9841").models()).extracting(match -> match.item().id()).containsExactly("9841", "9841NR");
		assertThat(SEARCH.find("rootfs-9841_51").models()).hasSizeGreaterThan(10);
		assertThat(SEARCH.find("8845_65").models()).extracting(match -> match.item().id()).contains("8845", "8865");
	}

	@ParameterizedTest
	@CsvSource({ "mpp", "multiplatform", "3pcc" })
	void whatIsForMultiplatformFirmwareIsFoundByItsName(String query) {
		assertThat(SEARCH.find(query).procedures()).extracting(match -> match.item().id()).contains("mpp-keypad-reset", "mpp-menu-restart");
		assertThat(SEARCH.find(query).models()).extracting(match -> match.item().id()).contains("6841", "8851");
	}

	@Test
	void theReasonIsTheMostSpecificOne() {
		assertThat(SEARCH.find("reset 7940").models().getFirst().reason())
				.isEqualTo("procedure Reset a 7940 or 7960 from the keypad");
	}
}
