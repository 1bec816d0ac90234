package org.dialtone.cisco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Severity;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.Note;
import org.dialtone.core.phones.Part;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.procedures.Alternative;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.scope.LoadVersion;
import org.dialtone.core.words.ScopeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiscoCatalogueTest {

	private static final Catalogue CATALOGUE = CiscoCatalogue.read();

	/** Traps in the phones themselves, not in the files; each is accepted with a reason. */
	private static final List<String> TRAPS = List.of(
			"\"**#**\" (restart code) starts with \"**#\" (unlock code)",
			"\"**##**2\" (old reset code) starts with \"**#\" (unlock code)",
			"Held at power-on, \"#\" starts the backup image on 7821, 7841, 7861",
			"Held at power-on, \"#\" starts the backup image on 7811");

	@Test
	void allFilesAreContributed() {
		assertThat(CiscoCatalogue.files()).extracting(file -> file.id().name())
				.map(name -> name.substring("org.dialtone.cisco/".length()))
				.containsExactlyInAnyOrderElementsOf(CiscoCatalogue.namesOnDisk());
	}

	@Test
	void theOnlyFindingsAreAcceptedTraps() {
		var findings = CATALOGUE.contributions().stream().flatMap(file -> file.findings().stream()).toList();

		assertThat(findings).hasSameSizeAs(TRAPS).allSatisfy(finding -> {
			assertThat(finding.severity()).as(finding.toString()).isEqualTo(Severity.INFO);
			assertThat(finding.explanation()).isNotEmpty();
			assertThat(TRAPS).anyMatch(finding.summary()::startsWith);
		});
	}

	@Test
	void textsDoNotContainTagsOfSources() {
		var tag = Pattern.compile("\\b[A-Z][0-9]{1,3}\\b");
		assertThat(texts()).noneMatch(text -> tag.matcher(text).results().map(MatchResult::group)
				.anyMatch(found -> CATALOGUE.source(found).isPresent()));
	}

	/** All texts for people. */
	private static Stream<String> texts() {
		var content = CATALOGUE.content();
		return Stream.of(facts().map(Statement::value).filter(String.class::isInstance).map(String.class::cast),
				facts().map(Statement::note), content.requestOrders().stream().flatMap(order -> order.files().value().stream())
						.map(RequestedFile::note),
				content.procedures().stream().map(Procedure::after), content.notes().stream().map(Note::title),
				content.codes().stream().map(KeyCode::typed), content.contradictions().stream().map(Contradiction::topic))
				.flatMap(texts -> texts);
	}

	@Test
	void everyModelAndProcedureOfTheFactsIsThere() {
		var content = CATALOGUE.content();

		assertThat(content.families().size()).isEqualTo(18);
		assertThat(content.models().size()).isEqualTo(165);
		assertThat(content.firmwareSets().size()).isEqualTo(52);
		assertThat(content.procedures().size()).isEqualTo(96);
		assertThat(content.contradictions().size()).isEqualTo(32);
		assertThat(content.sources().size()).isEqualTo(167);
	}

	@Test
	void everySourceResolves() {
		var tags = new TreeSet<String>();
		facts().forEach(statement -> tags.addAll(statement.sources()));

		assertThat(tags).hasSizeGreaterThan(80).allMatch(tag -> CATALOGUE.source(tag).isPresent());
	}

	@Test
	void everySourceIsCited() throws IOException {
		var cited = new TreeSet<String>();
		for (var name : CiscoCatalogue.namesOnDisk()) {
			Pattern.compile("sources: \\[([^]]+)]").matcher(Files.readString(Path.of(name))).results()
					.flatMap(list -> Stream.of(list.group(1).split(", *"))).forEach(cited::add);
		}

		assertThat(CATALOGUE.content().sources()).extracting(Source::tag).isSubsetOf(cited);
	}

	@Test
	void nothingIsOfficialWithoutAnOfficialSource() {
		assertThat(facts().filter(statement -> statement.confidence() == Confidence.OFFICIAL))
				.allMatch(statement -> statement.sources().stream()
						.anyMatch(tag -> CATALOGUE.source(tag).orElseThrow().confidence() == Confidence.OFFICIAL));
	}

	@ParameterizedTest
	@CsvSource({ "7906, 11, term06.default.loads", "7911, 11, term11.default.loads", "7931, 31, term31.default.loads",
			"7941, 41, term41.default.loads", "7941G-GE, 41, term41.default.loads", "7961, 41, term61.default.loads",
			"7961G-GE, 41, term61.default.loads", "7942, 42, term42.default.loads", "7962, 42, term62.default.loads",
			"7945, 45, term45.default.loads", "7965, 45, term65.default.loads", "7970, 70, term70.default.loads",
			"7971, 70, term71.default.loads", "7975, 75, term75.default.loads" })
	void phonesThatLoseTheirApplicationHaveASetWithTheirRecoveryLoad(String id, String set, String recoveryLoad) {
		var model = model(id);

		assertThat(model.firmwareSet().value()).contains(set);
		assertThat(model.recoveryLoadName()).contains(recoveryLoad);
		assertThat(model.afterReset().value()).contains(AfterReset.NEEDS_TFTP);
		var firmware = CATALOGUE.firmwareSetOf(model).orElseThrow();
		assertThat(firmware.recoveryLoads()).extracting(Statement::value).contains(recoveryLoad);
		assertThat(firmware.parts().value().orElseThrow()).extracting(Part::kind).containsExactly("jar", "cnu", "apps",
				"dsp", "cvm");
	}

	@ParameterizedTest
	@CsvSource({ "7941, 115", "7941G-GE, 309", "7961, 30018", "7961G-GE, 308", "7906, 369", "7911, 307", "7940, 8",
			"7970, 30006", "7971, 119", "7975, 437", "9971, 493", "8865NR, 36248", "SPA525G2, 80009" })
	void modelsHaveTheirNumbers(String id, int number) {
		assertThat(model(id).enumId().value()).contains(number);
	}

	@Test
	void anAssumedNumberSaysSo() {
		assertThat(model("ATA188").enumId().statements()).singleElement()
				.extracting(Statement::confidence).isEqualTo(Confidence.UNVERIFIED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7910", "7920", "7921", "7935", "7985", "6921", "8941", "8961", "9951", "9971", "8831",
			"7832", "8875", "ATA187" })
	void unknownFactsAreLeftOut(String id) {
		assertThat(model(id).afterReset().isUnknown()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "8831, 8831-mic-reset", "ATA191, ata191-192-button-reset", "7832, 7832-8832-keypad-reset",
			"SX20, sx20-button-reset", "9971, 8961-9971-keypad-reset", "EX90, telepresence-ssh-reset" })
	void whereThePhoneSaysNothingItsResetCounts(String id, String procedure) {
		assertThat(ResetOutcome.of(model(id), CATALOGUE)).isInstanceOfSatisfying(ResetOutcome.ByProcedure.class, known -> {
			assertThat(known.reset().id()).isEqualTo(procedure);
			assertThat(ResetWords.explain(known)).startsWith("A reset erases ").doesNotContain("TFTP");
		});
	}

	@Test
	void aPhoneWithAResetIsNeverToldThatNothingIsKnown() {
		assertThat(CATALOGUE.models()).filteredOn(model -> ResetOutcome.of(model, CATALOGUE) instanceof ResetOutcome.Unknown)
				.hasSizeLessThan(60).allSatisfy(model -> assertThat(CATALOGUE.proceduresFor(model))
						.noneMatch(procedure -> procedure.kind().isReset()));
	}

	@Test
	void listsOfProceduresShowCodesAndNothingElse() {
		assertThat(procedure("794x-797x-hard-reset").keyCode()).contains("3491672850*#");
		assertThat(procedure("7921-menu-reset").keyCode()).contains("**2");
		for (var id : List.of("sx20-button-reset", "840-860-recovery-reset", "spa-menu-reset", "dx80-keys-reset")) {
			assertThat(procedure(id).keyCode()).as(id).isEmpty();
		}
	}

	private static Procedure procedure(String id) {
		return CATALOGUE.procedure(id).orElseThrow();
	}

	@Test
	void unknownKeysAtPowerOnAreLeftOut() {
		for (var id : List.of("7910", "7935", "7936", "7937", "7985", "6921", "6941", "6945", "6961", "8941", "8945")) {
			assertThat(model(id).entryKey().isUnknown()).as(id).isTrue();
		}
		assertThat(model("7931").entryKey().statements()).singleElement().extracting(Statement::confidence)
				.isEqualTo(Confidence.UNVERIFIED);
	}

	@Test
	void sourcesThatDisagreeAreShownSideBySide() {
		assertThat(model("7970").power().isContradicted()).isTrue();
		assertThat(model("7821").backupKey().statements()).extracting(Statement::value).containsExactly("#", "#*2");
		assertThat(CATALOGUE.contradictionsFor(model("7811"))).extracting(topic -> topic.id())
				.contains("7811-headset", "7800-backup-key", "mpp-hold");
	}

	@Test
	void hardwareFloorsMatchTheTwoLists() {
		assertThat(model("7841").floors()).extracting(floor -> ScopeWords.of(floor.value())).containsExactly("V01, enterprise firmware: 10.2(1) or later",
				"V04 and later, enterprise firmware: 10.3(1) or later", "V16 and later, enterprise firmware: 12.0(1) or later",
				"V18 and later, enterprise firmware: 14.0(1)SR2 or later", "V18 and later, multiplatform firmware (MPP): 11.3(5) or later",
				"V20 and later, enterprise firmware: 14.0(1)SR3 or later");
		assertThat(model("8845").floors()).as("what phone services need is a note").isEmpty();
		for (var id : List.of("8811", "8841", "8851", "8851NR")) {
			assertThat(model(id).floors()).filteredOn(floor -> floor.value().hardware().low() == 8).as(id).singleElement()
					.satisfies(floor -> assertThat(floor.value().lowest()).contains(new LoadVersion("11.7(1)")))
					.satisfies(floor -> assertThat(floor.sources()).contains("O20"));
		}
		for (var id : List.of("8832", "8832NR")) {
			assertThat(model(id).floors()).extracting(floor -> ScopeWords.of(floor.value())).as(id)
					.contains("V08 and later, enterprise firmware: 14.2(1)SR1 or later", "V19 and later, enterprise firmware: 14.4(1)SR3 or later",
							"V08 to V09, multiplatform firmware (MPP): 12.0(2) or later");
		}
	}

	@Test
	void aResetThatErasesTheApplicationRequiresTheFiles() {
		for (var procedure : CATALOGUE.procedures()) {
			boolean dead = procedure.models().stream().map(CiscoCatalogueTest::model)
					.anyMatch(model -> model.afterReset().value().filter(AfterReset::needsTftp).isPresent());
			boolean fromTheKeypad = switch (procedure.kind()) {
			case SOFT, HARD, KEEP_NETWORK -> true;
			default -> false;
			};
			if (dead && fromTheKeypad) {
				assertThat(procedure.preconditions()).as(procedure.id())
						.anyMatch(before -> before.required() && before.kind() == Precondition.Kind.FILES
								&& before.files().contains("<recovery load>"))
						.anyMatch(before -> before.required() && before.kind() == Precondition.Kind.POWER);
			}
		}
	}

	private static PhoneModel model(String id) {
		return CATALOGUE.model(id).orElseThrow();
	}

	/** Every statement in the catalogue that can have sources. */
	private static Stream<Statement<?>> facts() {
		var all = new ArrayList<Statement<?>>();
		var content = CATALOGUE.content();
		for (var model : content.models()) {
			Stream.<Fact<?>>of(model.enumId(), model.protocols(), model.firmwareSet(), model.recoveryLoad(),
					model.entryKey(), model.backupKey(), model.lineKeys(), model.display(), model.power(),
					model.afterReset(), model.support()).forEach(fact -> all.addAll(fact.statements()));
			all.addAll(model.floors());
		}
		for (var set : content.firmwareSets()) {
			all.addAll(set.variants());
			all.addAll(set.recoveryLoads());
			all.addAll(set.parts().statements());
		}
		content.procedures().forEach(procedure -> addFacts(procedure, all));
		content.codes().forEach(code -> all.add(code.effect()));
		content.requestOrders().forEach(order -> all.add(order.files()));
		content.upgradeRules().forEach(rule -> all.add(rule.rule()));
		content.notes().forEach(note -> all.add(note.text()));
		content.contradictions().forEach(topic -> all.addAll(topic.fact().statements()));
		return all.stream();
	}

	private static void addFacts(Procedure procedure, List<Statement<?>> all) {
		all.add(procedure.summary());
		procedure.preconditions().forEach(before -> all.add(before.text()));
		all.addAll(procedure.erases());
		all.addAll(procedure.keeps());
		all.addAll(procedure.warnings());
		Stream.<Fact<?>>of(procedure.keyPolicy().repeated(), procedure.keyPolicy().wrong(),
				procedure.keyPolicy().silence()).forEach(fact -> all.addAll(fact.statements()));
		for (Step step : procedure.steps()) {
			all.add(step.instruction());
			Stream.concat(Stream.of(step.on(), step.expect()), step.alternatives().stream().map(Alternative::on)).flatMap(List::stream)
					.forEach(cue -> all.addAll(cue.statements()));
			all.addAll(step.onError().statements());
			step.window().ifPresent(all::add);
			step.waiting().ifPresent(all::add);
			all.addAll(step.choices());
		}
	}
}
