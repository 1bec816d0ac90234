package org.dialtone.ui.phones.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.Confidence;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.ui.document.Banner.Level;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.document.Links;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.phones.internal.Cisco;
import org.dialtone.ui.phones.internal.Xml;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What the pages say: all of it can be shown, each fact with its confidence, and the banner plays nothing down. */
class PageTextTest {

	/** A source by its number in the middle of a text, which means nothing to a reader. */
	private static final Pattern TAG = Pattern.compile("\\([BFOQ]\\d+\\b");

	static Stream<PhoneModel> models() {
		return Cisco.CATALOGUE.models().stream();
	}

	static Stream<Procedure> procedures() {
		return Cisco.CATALOGUE.procedures().stream();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyPageOfAModelCanBeShown(PhoneModel model) {
		var facts = PhoneFacts.of(Cisco.CATALOGUE, model);
		var text = new PhoneText(facts);
		var all = new ArrayList<Markup>(List.of(text.banner().text(), text.firmware(), text.notes()));
		text.rows().forEach(row -> all.add(row.value()));
		facts.codes().forEach(code -> all.add(text.code(code)));
		facts.procedures().forEach(procedure -> all.add(text.procedure(procedure)));
		facts.orders().forEach(order -> all.add(text.files(order)));
		facts.rules().forEach(rule -> all.add(text.rule(rule)));
		all.add(text.facts().sourceList());
		check(all);
		assertThat(text.facts().named()).allSatisfy(
				source -> assertThat(Cisco.CATALOGUE.source(source.tag()).isPresent() || source.tag().startsWith("http")).isTrue());
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void everyPageOfAProcedureCanBeShown(Procedure procedure) {
		var text = new ProcedureText(ProcedureFacts.of(Cisco.CATALOGUE, procedure));
		var all = new ArrayList<Markup>(List.of(text.banner().text(), text.summary(), text.preconditions(), text.warnings()));
		text.rows().forEach(row -> all.add(row.value()));
		for (var step : procedure.steps()) {
			all.add(text.instruction(step));
			all.add(text.conditions(step));
			assertThat(plain(text.instruction(step))).contains(step.instruction().value().strip().split("\\s+")[0]);
		}
		check(all);
	}

	private static void check(List<Markup> all) {
		for (var markup : all) {
			assertThat(plain(markup)).doesNotContainPattern(TAG);
			assertThat(markup.images()).allSatisfy(image -> assertThat(List.of("icons", "../org.dialtone.ui/icons")).anyMatch(icons -> Files.exists(Path.of(icons, image + ".svg"))));
		}
	}

	@ParameterizedTest
	@CsvSource({ "7962, STOP", "7970, STOP", "7940, SAFE", "7811, SAFE", "7910, CARE" })
	void theBannerSaysWhatAResetDoes(String id, Level level) {
		var banner = phone(id).banner();
		assertThat(banner.level()).isEqualTo(level);
		assertThat(plain(banner.text())).isNotBlank();
	}

	@Test
	void aPhoneThatNeedsAServerIsNamedWithItsLoad() {
		var banner = phone("7961").banner();
		assertThat(banner.title()).contains("Do not reset this phone without a TFTP server");
		assertThat(plain(banner.text())).contains("term61.default.loads");
	}

	@Test
	void aProcedureThatErasesTheApplicationIsGated() {
		var banner = procedure("794x-797x-hard-reset").banner();
		assertThat(banner.level()).isEqualTo(Level.STOP);
		assertThat(plain(banner.text())).contains("until a TFTP server on the same network serves the recovery load");
	}

	@Test
	void factsCarryTheirWorthAndLeadToTheirSources() {
		var lines = row(phone("7962"), "Firmware set");
		assertThat(plain(lines)).contains("shared with");
		var links = Xml.read(lines.xml()).getElementsByTagName("a");
		var mark = (Element) links.item(0);
		assertThat(Links.sources(mark.getAttribute("href"))).isNotEmpty();
		assertThat(mark.getAttribute("alt")).contains("O15").contains("cisco");
	}

	@Test
	void aStepTellsKeysMenuEntriesAndTypedTextApartAndHowSureTimesAre() {
		var procedures = Cisco.with("/home/me/mine.procedure.yaml", """
				id: mine
				name: Mine
				kind: menu
				models: ["7970"]
				danger: none
				summary: s
				sources: [O15]
				steps:
				- do: choose
				  text: Choose.
				  path: [{ key: Settings }, Reset, { type: cisco }, { softKey: Save }]
				  on: { all: [{ sign: first }, { sign: second }] }
				  choices:
				  - { key: "1", text: one }
				  - { entry: Two, text: two, confidence: seed }
				  within: { seconds: 60, confidence: inferred, note: a guess }
				  wait: { max: 90 }
				""");
		var procedure = procedures.procedure("mine").orElseThrow();
		var text = new ProcedureText(ProcedureFacts.of(procedures, procedure));
		var instruction = text.instruction(procedure.steps().getFirst());
		assertThat(instruction.xml()).contains("<span font=\"key\">Settings</span>", "<b>\u201cReset\u201d</b>",
				"type <span font=\"code\">cisco</span>", "soft key <span font=\"key\">Save</span>");
		var conditions = text.conditions(procedure.steps().getFirst());
		assertThat(conditions.xml()).contains("<span font=\"key\">1</span>", "<b>\u201cTwo\u201d</b>");
		assertThat(plain(conditions)).containsSubsequence("When: first", "Then: second", "You have: 60 s ", "inferred", "(a guess)",
				"Takes: at most 90 s ", "as the procedure: official", "Answer 1 \u2013 one ", "as the procedure: official",
				"\u201cTwo\u201d \u2013 two ", "web page");
	}

	@Test
	void aSourceWithoutAnAddressIsMarkedAsSuch() {
		var facts = new FactText(Map.of("F90", new Source("F90", "A talk at the bench", "", Confidence.FORUM)));
		var markup = new Markup();
		facts.statement(markup, new Statement<>("Red", Confidence.FORUM, List.of("F90"), ""), "Red");
		var mark = (Element) Xml.read(markup.xml()).getElementsByTagName("a").item(0);
		assertThat(mark.getAttribute("alt")).contains("F90: A talk at the bench (no address recorded)");
		assertThat(plain(facts.sourceList())).contains("A talk at the bench (no address recorded)");
	}

	/** Nobody knows which source of a procedure says a step that names none, so the weakest counts. */
	@Test
	void aStepWithoutASourceIsAsTheProcedureAndNoSurerThanItsWeakestSource() {
		var procedures = Cisco.with("/home/me/mine.procedure.yaml", """
				id: mine
				name: Mine
				kind: menu
				models: ["7970"]
				danger: none
				summary: s
				sources: [O15, "https://example.com/post"]
				steps:
				- { do: observe, text: Look., on: { sign: a light } }
				- { do: observe, text: Look., on: { sign: a light }, sources: [O15] }
				""");
		var procedure = procedures.procedure("mine").orElseThrow();
		var text = new ProcedureText(ProcedureFacts.of(procedures, procedure));
		assertThat(plain(text.summary())).contains("official").doesNotContain("as the procedure");
		var step = text.instruction(procedure.steps().getFirst());
		assertThat(plain(step)).contains("as the procedure: forum").doesNotContain("official");
		assertThat(step.images()).containsExactly("confidence-forum");
		assertThat(plain(text.conditions(procedure.steps().getFirst()))).contains("as the procedure: forum");
		assertThat(plain(text.instruction(procedure.steps().get(1)))).contains("official").doesNotContain("as the");
		assertThat(plain(text.conditions(procedure.steps().get(1)))).contains("as the step: official");
	}

	/** Facts that nobody knows share one line, so that what is known can be seen. */
	@Test
	void whatIsNotKnownIsSaidInOneLine() {
		var rows = phone("7910").rows();
		assertThat(rows.getLast().name()).isEqualTo("Not known");
		assertThat(plain(rows.getLast().value())).isEqualTo(" reset key at power-on, backup image key, after a reset, power.");
		assertThat(rows.subList(0, rows.size() - 1)).map(row -> plain(row.value())).noneMatch(value -> value.strip().equals("unknown"));
	}

	/** Official resets that stand further down on the page must not be denied by its head. */
	@ParameterizedTest
	@CsvSource({ "8831", "ATA191", "7832", "SX20" })
	void theBannerSaysWhatTheProceduresSayWhereNothingElseIsRecorded(String id) {
		var facts = PhoneFacts.of(Cisco.CATALOGUE, Cisco.model(id));
		assertThat(facts.reset()).isInstanceOf(ResetOutcome.ByProcedure.class);
		var banner = new PhoneText(facts).banner();
		assertThat(banner.title()).doesNotContain("not known");
		assertThat(plain(banner.text())).contains("How to do it").doesNotContain("TFTP");
	}

	@ParameterizedTest
	@MethodSource("models")
	void noBannerDeniesAResetThatThePageHas(PhoneModel model) {
		var facts = PhoneFacts.of(Cisco.CATALOGUE, model);
		boolean hasReset = facts.procedures().stream().anyMatch(
				procedure -> procedure.kind().isReset() && procedure.kind() != ProcedureKind.RECOVERY_MODE);
		if (hasReset) {
			assertThat(new PhoneText(facts).banner().title()).doesNotContain("not known");
		}
	}

	/** The table and the links to a phone agree with the head of its page. */
	@Test
	void whatAProcedureTellsOfAResetIsSaidEverywhere() {
		assertThat(plain(row(phone("8831"), "After a reset"))).startsWith("Erases settings").endsWith("official");
		var models = procedure("7832-8832-keypad-reset").rows().stream().filter(row -> row.name().equals("Phones")).findFirst().orElseThrow();
		var links = Xml.read(models.value().xml()).getElementsByTagName("a");
		assertThat(((Element) links.item(0)).getAttribute("alt")).isEqualTo("Erases settings");
	}

	/** That the way is not barred does not mean that it is direct. */
	@Test
	void aRuleThatNamesNoLoadsToPassThroughSaysNothingOfThem() {
		assertThat(rule("8832", "8832-v08-floor"))
				.startsWith(" From any to < 14.2(1)SR1, enterprise firmware, hardware V08 and laterThe phone cannot be downgraded");
		assertThat(rule("8841", "8800-v08-floor"))
				.startsWith(" From any to < 11.7(1), enterprise firmware, hardware V08 and later \u2013 not possibleThe phone cannot be downgraded");
	}

	private static String rule(String model, String id) {
		var facts = PhoneFacts.of(Cisco.CATALOGUE, Cisco.model(model));
		var rule = facts.rules().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
		return plain(new PhoneText(facts).rule(rule));
	}

	@Test
	void aPhoneSaysForWhichFirmwareAndHardwareSomethingIs() {
		var facts = PhoneFacts.of(Cisco.CATALOGUE, Cisco.model("8841"));
		var text = new PhoneText(facts);
		assertThat(plain(text.procedure(Cisco.procedure("mpp-keypad-reset")))).contains("Erases settings  \u00b7  multiplatform firmware (MPP)");
		assertThat(plain(text.code(facts.codes().stream().filter(code -> code.id().equals("short-code-8841")).findFirst().orElseThrow())))
				.startsWith("Typed after 0 was held at power-on.Only with multiplatform firmware (MPP), hardware V15 and later.Resets");
		assertThat(plain(text.notes())).contains("Field notice 74296, hardware up to V14");
		assertThat(plain(row(text, "Lowest load"))).contains("V15 and later, multiplatform firmware (MPP): 11.3.3 or later");
		assertThat(NodeText.nature(Cisco.procedure("8800-keypad-reset"))).isEqualTo("Soft reset \u00b7 Erases settings \u00b7 enterprise firmware");
	}

	@Test
	void aProcedureSaysForWhichFirmwareAndLoadsItIs() {
		assertThat(procedure("mpp-control-hub-reset").rows()).extracting(row -> row.name() + ": " + plain(row.value()))
				.contains("Firmware: multiplatform firmware (MPP)", "Loads: 12.0.3 or later").noneMatch(row -> row.startsWith("Hardware"));
	}

	/** The recovery loads of the phones it is for, as on the command line. */
	@Test
	void filesOfAProcedureHaveTheirRealNames() {
		var before = procedure("794x-797x-hard-reset").preconditions();
		assertThat(plain(before)).contains("term70.default.loads", "term61.default.loads").doesNotContain("<recovery load>");
	}

	@Test
	void aCodeKnowsWhereItIsTyped() {
		var facts = PhoneFacts.of(Cisco.CATALOGUE, Cisco.model("7962"));
		assertThat(facts.codes()).isNotEmpty()
				.allSatisfy(code -> assertThat(plain(new PhoneText(facts).code(code))).contains(code.effect().value()));
	}

	private static PhoneText phone(String id) {
		return new PhoneText(PhoneFacts.of(Cisco.CATALOGUE, Cisco.model(id)));
	}

	private static ProcedureText procedure(String id) {
		return new ProcedureText(ProcedureFacts.of(Cisco.CATALOGUE, Cisco.procedure(id)));
	}

	private static Markup row(PhoneText text, String name) {
		return text.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().value();
	}

	private static String plain(Markup markup) {
		return Xml.read(markup.xml()).getDocumentElement().getTextContent();
	}
}
