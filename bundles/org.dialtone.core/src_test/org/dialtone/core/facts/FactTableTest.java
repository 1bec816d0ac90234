package org.dialtone.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dialtone.core.Basis;
import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.internal.build.Examples;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.KeyPolicy;
import org.dialtone.core.search.CatalogueSearch;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of facts: everything that a record knows is in it, with a name, and is shown and found as it says. */
class FactTableTest {

	private final Catalogue catalogue = Examples.build(Examples.readPhones(Examples.phones()),
			Examples.readProcedure(Examples.procedure()));
	private final KnownPhone phone = KnownPhone.of(catalogue, catalogue.model("100").orElseThrow());
	private final KnownProcedure procedure = KnownProcedure.of(catalogue, catalogue.procedures().getFirst());

	/** A fact that is only in the record would be on no page. */
	@Test
	void noFactOfTheRecordsIsLeftOut() {
		assertThat(sides(PhoneTable.ROWS)).hasSameSizeAs(factsOf(PhoneModel.class));
		assertThat(sides(ProcedureTable.ROWS)).hasSameSizeAs(factsOf(KeyPolicy.class));
	}

	private static List<? extends FactRow<?, ?>> sides(List<? extends FactRow<?, ?>> rows) {
		return rows.stream().filter(row -> row.form() == FactRow.Form.SIDES).toList();
	}

	private static List<RecordComponent> factsOf(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).filter(component -> component.getGenericType() instanceof ParameterizedType fact
				&& fact.getRawType() == Fact.class).toList();
	}

	@Test
	void everyRowHasNamesOfItsOwn() {
		assertThat(Stream.of(PhoneTable.ROWS, ProcedureTable.ROWS)).allSatisfy(rows -> {
			assertThat(rows).extracting(FactRow::id).doesNotHaveDuplicates();
			assertThat(rows).extracting(FactRow::label).doesNotHaveDuplicates().allSatisfy(label -> assertThat(label).isNotBlank());
		});
	}

	@Test
	void everythingInTheExampleIsShown() {
		assertThat(PhoneTable.of(phone)).allSatisfy(fact -> assertThat(fact.statements()).as(fact.label()).isNotEmpty());
		assertThat(ProcedureTable.of(procedure)).allSatisfy(fact -> assertThat(fact.statements()).as(fact.label()).isNotEmpty());
		assertThat(shown(PhoneTable.of(phone), "Firmware set")).isEqualTo("Set 100");
		assertThat(shown(PhoneTable.of(phone), "Lowest load")).isEqualTo("V03 and later, multiplatform firmware (MPP): 1.2 or later");
		assertThat(shown(PhoneTable.of(phone), "Lamps")).isEqualTo("Mute (red), Line buttons (amber)");
		assertThat(shown(PhoneTable.of(phone), "After a reset")).isEqualTo("Needs a TFTP server");
		assertThat(shown(ProcedureTable.of(procedure), "Phones")).isEqualTo("Example 100");
		assertThat(shown(ProcedureTable.of(procedure), "Firmware")).isEqualTo("enterprise firmware");
		assertThat(shown(ProcedureTable.of(procedure), "Loads")).isEqualTo("1.2 or later");
		assertThat(shown(ProcedureTable.of(procedure), "Hardware")).isEqualTo("V03 and later");
		assertThat(shown(PhoneTable.of(phone), "Groups")).isEqualTo("Phones with a recovery load");
		assertThat(shown(ProcedureTable.of(procedure), "Erases")).isEqualTo("settings");
		assertThat(Shown.unknown(PhoneTable.of(phone))).isEmpty();
	}

	private static String shown(List<Shown> table, String label) {
		return table.stream().filter(fact -> fact.label().equals(label)).findFirst().orElseThrow().statements().getFirst().value();
	}

	@Test
	void statementsKeepTheirOrigin() {
		var erases = ProcedureTable.of(procedure).stream().filter(fact -> fact.label().equals("Erases")).findFirst().orElseThrow();
		assertThat(erases.statements()).extracting(Statement::basis).containsExactly(Basis.PROCEDURE, Basis.OWN);
		assertThat(erases.statements()).extracting(Statement::confidence).containsOnly(Confidence.OFFICIAL);
		assertThat(erases.statements()).extracting(Statement::sources).containsOnly(List.of("E1"));
	}

	@Test
	void programsGetIdsNumbersListsAndFields() {
		assertThat(data("afterReset")).isEqualTo("needs-tftp");
		assertThat(data("enum")).isEqualTo(4711);
		assertThat(data("protocols")).isEqualTo(List.of("SIP"));
		assertThat(data("firmwareSet")).isEqualTo("100");
		assertThat(data("floors")).isEqualTo(Map.of("hardware", ">= V03", "firmware", "mpp", "lowest", "1.2"));
		assertThat(data("leds")).isEqualTo(
				List.of(Map.of("name", "Mute", "colours", List.of("red")), Map.of("name", "Line buttons", "colours", List.of("amber"))));
	}

	private Object data(String id) {
		return PhoneTable.ROWS.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().data(phone).getFirst().value();
	}

	@Test
	void whatIsNotKnownIsNamed() {
		var bare = Examples.build(Examples.readPhones("vendor: V\nfamilies: [{ id: f, name: F, form: desk }]\n"
				+ "models: [{ id: \"1\", name: One, family: f, lineKeys: 6 }]\n"));
		var table = PhoneTable.of(KnownPhone.of(bare, bare.models().getFirst()));
		assertThat(Shown.unknown(table)).startsWith("reset key at power-on, backup image key, after a reset, recovery load")
				.doesNotContain("line keys", "lowest load");
	}

	/** By the facts themselves, with the name of the fact as the reason. */
	@ParameterizedTest
	@CsvSource({ "*, backup image key *", "#, reset key at power-on #", "4711, number in call managers 4711",
			"example100.loads, recovery load example100.loads", "SIP, protocols SIP" })
	void aPhoneIsFoundByItsFacts(String query, String reason) {
		assertThat(new CatalogueSearch(catalogue).find(query).models()).extracting(Match::reason).containsExactly(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "123#", "recovery", "soft", "enterprise" })
	void aProcedureIsFoundByItsFacts(String query) {
		assertThat(new CatalogueSearch(catalogue).find(query).procedures()).hasSize(1);
	}
}
