package org.dialtone.cisco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialtone.core.procedures.Action.CHOOSE;
import static org.dialtone.core.procedures.Action.HOLD;
import static org.dialtone.core.procedures.Action.OBSERVE;
import static org.dialtone.core.procedures.Action.PRESS;
import static org.dialtone.core.procedures.Action.RELEASE;
import static org.dialtone.core.procedures.Action.REMOVE_POWER;
import static org.dialtone.core.procedures.Action.RESTORE_POWER;
import static org.dialtone.core.procedures.Action.RUN;
import static org.dialtone.core.procedures.Action.WAIT;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.LedState;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything on the seed page is in the catalogue: every step, code, window, prompt and lamp. */
class SeedTest {

	private static final String SOFT_CODE = "123456789*0#";
	private static final String HARD_CODE = "3491672850*#";
	private static final List<String> OPTION_MODELS = List.of("7941", "7942", "7945", "7961", "7962", "7965", "7970",
			"7975");
	private static final Cue THREE_LAMPS = lamps(LedState.RUNNING, "Headset", "Mute", "Speaker");
	private static final Cue LINES = lamps(LedState.RUNNING, "Line buttons");

	private static final Catalogue CATALOGUE = CiscoCatalogue.read();

	@ParameterizedTest
	@ValueSource(strings = { "7940-keypad-reset", "794x-797x-soft-reset", "794x-797x-hard-reset",
			"8961-9971-keypad-reset" })
	void everythingIsLostIncludingCertificatesAndCallHistory(String id) {
		assertThat(procedure(id).erases()).anySatisfy(erased -> {
			assertThat(erased.value()).contains("certificates", "call history");
			assertThat(erased.sources()).contains("seed");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "7940", "7960" })
	void resetOfA7940OrA7960(String model) {
		var procedure = of(model, "7940-keypad-reset");

		assertThat(procedure.entryKey()).isEqualTo("#");
		assertThat(actions(procedure)).startsWith(REMOVE_POWER, RESTORE_POWER, HOLD, RELEASE, PRESS, CHOOSE);
		assertThat(first(procedure, HOLD).keys().keys()).containsExactly("#");
		assertThat(seedCues(first(procedure, RELEASE))).containsExactly(THREE_LAMPS);
		var code = first(procedure, PRESS);
		assertThat(code.keys().text()).isEqualTo(SOFT_CODE);
		assertWindow(code, THREE_LAMPS);
		assertThat(code.onError().value()).contains(KeyError.NORMAL_BOOT);
		assertThat(procedure.keyPolicy().silence().value()).contains(KeyError.NORMAL_BOOT);
		var question = first(procedure, CHOOSE);
		assertThat(seedCues(question)).containsExactly(new Cue.Prompt("Keep network cfg? 1 = yes 2 = no"));
		assertThat(question.choices()).extracting(choice -> choice.value().input().text()).containsExactly("1", "2");
		assertThat(question.choices().get(0).value().text()).contains("keeps the network settings");
		assertThat(question.choices().get(1).value().text()).contains("erases everything");
	}

	@Test
	void softResetOfA794xTo797x() {
		OPTION_MODELS.forEach(model -> of(model, "794x-797x-soft-reset"));
		var procedure = procedure("794x-797x-soft-reset");

		assertThat(actions(procedure)).containsExactly(REMOVE_POWER, HOLD, RESTORE_POWER, RELEASE, PRESS, WAIT);
		var release = first(procedure, RELEASE);
		assertThat(release.keys().keys()).containsExactly("#");
		assertThat(seedCues(release)).contains(THREE_LAMPS);
		assertThat(release.instruction().value()).contains("30 seconds");
		assertThat(release.waiting()).as("not a limit").isEmpty();
		var code = first(procedure, PRESS);
		assertThat(code.keys().text()).isEqualTo(SOFT_CODE);
		assertThat(seedCues(code)).containsExactly(LINES);
		assertWindow(code, LINES);
		assertThat(seedExpectations(code)).containsExactly(new Cue.Prompt("Upgrading"));
	}

	@Test
	void hardResetOfA794xTo797x() {
		OPTION_MODELS.forEach(model -> of(model, "794x-797x-hard-reset"));
		var procedure = procedure("794x-797x-hard-reset");

		assertThat(actions(procedure)).containsExactly(REMOVE_POWER, HOLD, RESTORE_POWER, RELEASE, PRESS, WAIT, WAIT);
		assertThat(seedCues(first(procedure, RELEASE)))
				.containsExactly(lamps(LedState.RUNNING, "amber", List.of("Line buttons")));
		var code = first(procedure, PRESS);
		assertThat(code.keys().text()).isEqualTo(HARD_CODE);
		assertThat(seedExpectations(code)).containsExactly(lamps(LedState.RUNNING, "red", List.of("Line buttons")));
		var green = first(procedure, WAIT);
		assertThat(green.waiting().orElseThrow().value().minSeconds()).isEqualTo(60);
		assertThat(seedExpectations(green)).containsExactly(lamps(LedState.LIT, "green", List.of("Line buttons")));
	}

	@Test
	void theOldestFirmwareRecoversADeadPhone() {
		var procedure = of("7970", "7970-tftp-recovery");

		assertThat(actions(procedure)).containsExactly(RUN, RUN, RUN, RUN, RUN, RESTORE_POWER, OBSERVE, RUN,
				REMOVE_POWER, RESTORE_POWER, WAIT, OBSERVE);
		assertThat(procedure.preconditions()).anySatisfy(before -> assertThat(before.text().value())
				.contains("cmterm-7970_7971-sccp.7-0-1.zip"));
		assertThat(procedure.steps()).extracting(step -> step.instruction().value()).satisfiesExactly(
				text -> assertThat(text).contains("TFTP server on the PC"),
				text -> assertThat(text).contains("plain files"),
				text -> assertThat(text).contains("switch with DHCP", "Connect the PC"),
				text -> assertThat(text).contains("option 150"),
				text -> assertThat(text).contains("Start the TFTP server"),
				text -> assertThat(text).contains("Connect the phone"),
				text -> assertThat(text).contains("Watch the log", "does not find it"),
				text -> assertThat(text).contains("Unpack the firmware into the TFTP root"),
				text -> assertThat(text).contains("Disconnect the phone's power"),
				text -> assertThat(text).contains("fetches several files"),
				text -> assertThat(text).contains("until the phone has started"),
				text -> assertThat(text).contains("production network"));
		assertThat(seedExpectations(first(procedure, OBSERVE))).first().isInstanceOfSatisfying(Cue.Sign.class,
				sign -> assertThat(sign.text()).contains("term70.default.load,"));
		assertThat(CATALOGUE.modelOfRecoveryLoad("term70.default.loads")).isEqualTo(CATALOGUE.model("7970"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "7921", "7925" })
	void defaultsOfA7921OrA7925(String model) {
		var steps = of(model, "7921-menu-reset").steps();

		assertThat(steps.get(0).keys().keys()).containsExactly("Arrow down");
		assertThat(steps.get(1).path()).extracting(Input::text).containsExactly("Phone Settings");
		assertThat(steps.get(2).keys().text()).isEqualTo("**2");
		assertThat(steps.get(3).keys().keys()).containsExactly("Left soft key");
		assertThat(steps.get(3).instruction().value()).contains("Quickly", "Yes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9951", "9971" })
	void resetOfA9951OrA9971(String model) {
		var menu = of(model, "8961-9971-menu-reset");
		var keypad = of(model, "8961-9971-keypad-reset");

		assertThat(menu.steps().get(0).path()).extracting(Input::text).containsExactly("Administrator Settings", "Reset Settings",
				"All Settings");
		assertThat(actions(keypad)).startsWith(REMOVE_POWER, HOLD, RESTORE_POWER, RELEASE, PRESS);
		assertThat(first(keypad, HOLD).keys().keys()).containsExactly("#");
		var code = first(keypad, PRESS);
		assertThat(seedCues(code)).containsExactly(lamps(LedState.LIT, "red", List.of("Mute")));
		assertThat(code.keys().text()).isEqualTo(SOFT_CODE);
		assertThat(seedExpectations(first(keypad, OBSERVE))).containsExactly(new Cue.Sign("The phone restarts."));
	}

	@Test
	void resetOfAnSx20() {
		var procedure = of("SX20", "sx20-button-reset");

		assertThat(actions(procedure)).containsExactly(HOLD, RELEASE, HOLD, RELEASE, PRESS, OBSERVE);
		assertThat(procedure.steps().get(1).on().getFirst().value()).contains(lamps(LedState.DARK, "Power"));
		assertThat(procedure.steps().get(2).waiting().orElseThrow().value().minSeconds()).isEqualTo(10);
		assertThat(procedure.steps().get(3).on().getFirst().value()).contains(lamps(LedState.BLINKING, "Power"));
		assertThat(procedure.steps().get(4).keys().keys()).containsExactly("Power", "Power");
	}

	@Test
	void theTwoCodesOfThe79xx() {
		for (var model : OPTION_MODELS) {
			assertThat(CATALOGUE.codesFor(CATALOGUE.model(model).orElseThrow()))
					.filteredOn(code -> code.effect().sources().contains("seed")).extracting(KeyCode::keys)
					.containsExactlyInAnyOrder(SOFT_CODE, HARD_CODE);
		}
	}

	@Test
	void whatReadersWroteIsNoted() {
		assertThat(CATALOGUE.content().notes()).filteredOn(note -> note.text().sources().contains("seed"))
				.extracting(note -> note.id()).contains("9971-downgrade", "7970-xmldefault", "7942-empty-screen");
	}

	private Procedure procedure(String id) {
		return CATALOGUE.procedure(id).orElseThrow();
	}

	private Procedure of(String model, String id) {
		assertThat(CATALOGUE.proceduresFor(CATALOGUE.model(model).orElseThrow())).extracting(Procedure::id).contains(id);
		return procedure(id);
	}

	private static List<Action> actions(Procedure procedure) {
		return procedure.steps().stream().map(Step::action).toList();
	}

	private static Step first(Procedure procedure, Action action) {
		return procedure.steps().stream().filter(step -> step.action() == action).findFirst().orElseThrow();
	}

	private static List<Cue> seedCues(Step step) {
		return seedCues(step.on());
	}

	private static List<Cue> seedExpectations(Step step) {
		return seedCues(step.expect());
	}

	private static List<Cue> seedCues(List<Fact<Cue>> cues) {
		return cues.stream().flatMap(fact -> ofSeed(fact.statements()).stream()).toList();
	}

	private static List<Cue> ofSeed(List<Statement<Cue>> statements) {
		return statements.stream().filter(statement -> statement.sources().contains("seed")).map(Statement::value)
				.toList();
	}

	private static void assertWindow(Step step, Cue from) {
		var window = step.window().orElseThrow().value();
		assertThat(window.seconds()).isEqualTo(60);
		assertThat(window.from()).contains(from);
	}

	private static Cue lamps(LedState state, String... leds) {
		return new Cue.Lamps(List.of(leds), state, Optional.empty());
	}

	private static Cue lamps(LedState state, String colour, List<String> leds) {
		return new Cue.Lamps(leds, state, Optional.of(colour));
	}
}
