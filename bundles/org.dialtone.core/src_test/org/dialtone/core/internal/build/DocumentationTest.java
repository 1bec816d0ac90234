package org.dialtone.core.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Basis;
import org.dialtone.core.Confidence;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.LedState;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.LoadVersion;
import org.junit.jupiter.api.Test;

/** The examples in docs/catalogue.md are valid and mean what the page says. */
class DocumentationTest {

	private final Catalogue catalogue = Examples.build(Examples.readPhones(Examples.phones()),
			Examples.readProcedure(Examples.procedure()));

	@Test
	void theExamplesAreReadWithoutAFinding() {
		assertThat(Examples.findings(catalogue)).isEmpty();
		assertThat(catalogue.contributions()).extracting(Contribution::accepted).containsExactly(10, 1);
	}

	@Test
	void theShortExamplesAreRightInAModel() {
		var facts = Examples.blocks().stream()
				.filter(block -> !block.startsWith("vendor:") && !block.startsWith("id:") && !block.equals(Examples.scope())).toList();
		assertThat(facts).hasSize(5).allSatisfy(block -> {
			var yaml = "sources:\n  F1: { title: t }\n  F5: { title: t }\n  O15: { title: t }\n  Q30: { title: t }\n  Q40: { title: t }\n"
					+ "models:\n- id: \"1\"\n  name: One\n  family: f\n" + block.indent(2);
			assertThat(Examples.readPhones(yaml).findings()).isEmpty();
		});
	}

	@Test
	void theExampleOfAScopeMeansWhatThePageSays() {
		var others = "models: [{ id: \"200\", name: Example 200, family: other }]\nnotes:\n- id: n\n  title: t\n  text: t\n";
		var more = Examples.read("more.phones.yaml", "vendor: V\nfamilies: [{ id: other, name: O, form: desk }]\n" + others
				+ Examples.scope().indent(2));
		var both = Examples.build(Examples.readPhones(Examples.phones()), Examples.readProcedure(Examples.procedure()), more);
		assertThat(Examples.findings(both)).isEmpty();
		assertThat(both.notesFor(both.model("200").orElseThrow())).singleElement().satisfies(note -> {
			assertThat(note.models()).containsExactly("100", "200");
			assertThat(note.scope().firmware()).contains(FirmwareKind.MPP);
			assertThat(note.scope().loads().contains(new LoadVersion("11.3(4)"))).isFalse();
			assertThat(note.scope().hardware().contains(15)).isTrue();
		});
	}

	@Test
	void theModelOfTheExampleSaysWhatItsFileSays() {
		var model = catalogue.model("ex-100").orElseThrow();
		assertThat(model.name()).isEqualTo("Example 100");
		assertThat(model.enumId().value()).contains(4711);
		assertThat(model.protocols().value()).contains(List.of("SIP"));
		assertThat(model.recoveryLoadName()).contains("example100.loads");
		assertThat(model.entryKey().value()).contains("#");
		assertThat(model.backupKey().value()).contains("*");
		assertThat(model.afterReset().value()).contains(AfterReset.NEEDS_TFTP);
		assertThat(model.floors()).singleElement().satisfies(floor -> {
			assertThat(floor.value().hardware().text()).isEqualTo(">= V03");
			assertThat(floor.value().firmware()).contains(FirmwareKind.MPP);
			assertThat(floor.value().lowest()).contains(new LoadVersion("1.2"));
			assertThat(floor.sources()).containsExactly("E1");
			assertThat(floor.confidence()).isEqualTo(Confidence.OFFICIAL);
		});
		assertThat(model.leds()).extracting(led -> led.name() + led.colours()).containsExactly("Mute[red]", "Line buttons[amber]");
		assertThat(model.keys()).containsExactly("Mute", "Settings");
		assertThat(model.where().toString()).startsWith("test.phones.yaml:26:3");
		var family = catalogue.family(model.family()).orElseThrow();
		assertThat(family.vendor()).isEqualTo("Example");
		var set = catalogue.firmwareSetOf(model).orElseThrow();
		assertThat(set.variants()).singleElement().satisfies(variant -> assertThat(variant.value().examples()).hasSize(1));
		assertThat(set.parts().value().orElseThrow()).hasSize(1);
		assertThat(catalogue.modelsOf(set)).containsExactly(model);
		assertThat(catalogue.modelOfRecoveryLoad("EXAMPLE100.LOADS")).contains(model);
	}

	@Test
	void everythingOfAModelIsFoundFromTheModel() {
		var model = catalogue.model("100").orElseThrow();
		assertThat(catalogue.proceduresFor(model)).extracting(procedure -> procedure.id()).containsExactly("example-soft-reset");
		assertThat(catalogue.codesFor(model)).hasSize(1);
		assertThat(catalogue.requestOrdersFor(model)).singleElement()
				.satisfies(order -> assertThat(order.files().value().get(1).optional()).isTrue());
		assertThat(catalogue.upgradeRulesFor(model)).singleElement().satisfies(rule -> {
			assertThat(rule.from().contains(new LoadVersion("1.1"))).isTrue();
			assertThat(rule.through()).hasSize(1);
		});
		assertThat(catalogue.notesFor(model)).singleElement().satisfies(note -> assertThat(note.warning()).isTrue());
		assertThat(catalogue.contradictionsFor(model)).singleElement()
				.satisfies(topic -> assertThat(topic.fact().isContradicted()).isTrue());
		assertThat(catalogue.contradictionsFor(catalogue.procedures().getFirst())).hasSize(1);
	}

	@Test
	void theProcedureOfTheExampleSaysWhatItsFileSays() {
		var procedure = catalogue.procedure("example-soft-reset").orElseThrow();
		assertThat(procedure.scope().firmware()).contains(FirmwareKind.ENTERPRISE);
		assertThat(procedure.scope().loads().text()).isEqualTo(">= 1.2");
		assertThat(procedure.scope().hardware().text()).isEqualTo(">= V03");
		assertThat(procedure.steps()).hasSize(11);
		var release = procedure.steps().get(4);
		assertThat(release.action()).isEqualTo(Action.RELEASE);
		assertThat(release.on().getFirst().value()).contains(
				new Cue.Lamps(List.of("Line buttons"), LedState.RUNNING, Optional.of("amber")));
		assertThat(release.alternatives()).hasSize(1);
		assertThat(release.waiting().orElseThrow().value().maxSeconds()).hasValue(30);
		var press = procedure.steps().get(5);
		assertThat(press.keys().text()).isEqualTo("123#");
		assertThat(press.window().orElseThrow().value().seconds()).isEqualTo(60);
		assertThat(press.window().orElseThrow().value().from()).isPresent();
		assertThat(press.expect()).hasSize(2);
		assertThat(press.expect().get(1).isContradicted()).isTrue();
		assertThat(procedure.steps().get(6).choices()).hasSize(2);
		assertThat(procedure.steps().get(7).keys()).isEqualTo(new Keys(List.of("Mute", "*"), true));
		assertThat(procedure.steps().get(8).path()).containsExactly(new Input.Key("Settings"), new Input.Entry("Reset"),
				new Input.Typed("<PIN>"), new Input.SoftKey("Save"));
		assertThat(procedure.steps().get(9).command()).isEqualTo("reset all");
		assertThat(procedure.steps().get(10).waiting().orElseThrow().value().looksDead()).isTrue();
		assertThat(procedure.steps().get(10).waiting().orElseThrow().confidence()).isEqualTo(Confidence.INFERRED);
		assertThat(procedure.preconditions().getFirst().files()).containsExactly("<recovery load>");
	}

	@Test
	void partsInheritTheOriginOfTheProcedure() {
		var procedure = catalogue.procedure("example-soft-reset").orElseThrow();
		assertThat(procedure.steps().getFirst().instruction().confidence()).isEqualTo(Confidence.OFFICIAL);
		assertThat(procedure.steps().getFirst().instruction().sources()).containsExactly("E1");
		assertThat(procedure.steps().getFirst().instruction().basis()).isEqualTo(Basis.PROCEDURE);
		assertThat(procedure.erases().getFirst().sources()).containsExactly("E1");
		var second = procedure.steps().get(5).expect().get(1).statements().get(1);
		assertThat(second.confidence()).isEqualTo(Confidence.UNVERIFIED);
		assertThat(second.sources()).isEmpty();
	}
}
