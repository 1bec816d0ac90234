package org.dialtone.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.dialtone.core.Fact;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.FactRow;
import org.dialtone.core.facts.KnownProcedure;
import org.dialtone.core.facts.ProcedureTable;
import org.dialtone.core.procedures.Alternative;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.procedures.Wait;
import org.dialtone.core.procedures.Window;
import org.dialtone.core.words.StepWords;
import org.eclipse.jdt.annotation.Nullable;

/** Procedures as JSON; the fields are described in {@code docs/headless.md}. */
@SuppressWarnings("nls") // names of fields
final class ProcedureJson {

	private static final BiConsumer<Json, String> TEXT = (json, text) -> json.field("value", text);

	private ProcedureJson() {
	}

	/** A procedure in the list of a phone. */
	static void brief(Json json, Procedure procedure) {
		json.field("id", procedure.id()).field("name", procedure.name());
		json.rows(List.of(ProcedureTable.KIND, ProcedureTable.DANGER, ProcedureTable.FIRMWARE, ProcedureTable.LOADS,
				ProcedureTable.HARDWARE), known(procedure));
	}

	/** A procedure in a list. */
	static void inList(Json json, Procedure procedure) {
		json.field("id", procedure.id()).field("name", procedure.name())
				.rows(rows(row -> row.form() == FactRow.Form.PLAIN), known(procedure))
				.statement(procedure.summary(), (summary, text) -> summary.field("summary", text));
	}

	/** Everything about a procedure. */
	static void whole(Json json, Procedure procedure, Catalogue catalogue) {
		inList(json, procedure);
		json.field("before", procedure.preconditions(), ProcedureJson::precondition);
		json.rows(rows(row -> row.form() == FactRow.Form.ITEMS), known(procedure));
		json.field(ProcedureTable.KEY_ERRORS, Optional.of(known(procedure)),
				(errors, known) -> rows(row -> row.group().equals(ProcedureTable.KEY_ERRORS))
						.forEach(row -> errors.statements(row.id(), row.data(known))));
		var number = new int[1];
		json.field("steps", procedure.steps(), (one, step) -> step(one.field("number", ++number[0]), step));
		json.orNull("after", procedure.after());
		json.field("warnings", procedure.warnings(), (warning, known) -> warning.statement(known, TEXT));
		json.field("contradictions", catalogue.contradictionsFor(procedure), PhoneJson::contradiction);
		json.references(catalogue);
	}

	/** Programs take models by their ids, so nothing of the catalogue is needed. */
	private static KnownProcedure known(Procedure procedure) {
		return new KnownProcedure(procedure, List.of());
	}

	private static List<FactRow<KnownProcedure, ?>> rows(Predicate<FactRow<KnownProcedure, ?>> wanted) {
		return ProcedureTable.ROWS.stream().filter(wanted).toList();
	}

	private static void precondition(Json json, Precondition precondition) {
		json.field("kind", precondition.kind().id()).field("required", precondition.required())
				.statement(precondition.text(), (words, text) -> words.field("text", text))
				.field("files", precondition.files());
	}

	private static void error(Json json, String name, Fact<KeyError> fact) {
		json.fact(name, fact, (error, known) -> error.field("value", known.id()));
	}

	private static void step(Json json, Step step) {
		json.field("do", step.action().id()).statement(step.instruction(), (words, text) -> words.field("text", text));
		json.orNull("keys", step.keys().text()).field("keyList", step.keys().keys()).field("together", step.keys().together());
		cues(json, "on", step.on());
		json.field("alternatives", step.alternatives(), ProcedureJson::alternative);
		json.field("within", step.window(), (within, known) -> within.statement(known, ProcedureJson::window));
		json.field("wait", step.waiting(), (wait, known) -> wait.statement(known, ProcedureJson::waiting));
		cues(json, "expect", step.expect());
		json.field("path", step.path(), ProcedureJson::input);
		json.field("choices", step.choices(), (choice, known) -> choice.statement(known, ProcedureJson::choice));
		error(json, "onError", step.onError());
		json.orNull("command", step.command());
	}

	private static void choice(Json json, Choice choice) {
		input(json, choice.input());
		json.field("text", choice.text());
	}

	/** As in the procedure's file. */
	private static void input(Json json, Input input) {
		json.field(switch (input) {
		case Input.Entry entry -> "entry";
		case Input.Key key -> "key";
		case Input.SoftKey key -> "softKey";
		case Input.Typed typed -> "type";
		}, input.text());
	}

	private static void alternative(Json json, Alternative alternative) {
		cues(json.field("when", alternative.when()), "on", alternative.on());
	}

	private static void window(Json json, Window window) {
		json.field("seconds", window.seconds()).field("from", window.from(), ProcedureJson::cue);
	}

	private static void waiting(Json json, Wait wait) {
		@Nullable
		Integer most = wait.maxSeconds().isPresent() ? Integer.valueOf(wait.maxSeconds().getAsInt()) : null;
		json.field("min", wait.minSeconds()).field("max", most).field("looksDead", wait.looksDead());
	}

	/** In order, each with what sources say. */
	private static void cues(Json json, String name, List<Fact<Cue>> cues) {
		json.field(name, cues, (cue, fact) -> cue.fact("oneOf", fact, ProcedureJson::cue));
	}

	/** As in the procedure's file, and in words. */
	private static void cue(Json json, Cue cue) {
		switch (cue) {
		case Cue.Lamps(var leds, var state, var colour) -> json.field("leds", leds).field("is", state.id())
				.field("colour", Json.orNull(colour));
		case Cue.Prompt(var text) -> json.field("prompt", text);
		case Cue.Elapsed(var seconds) -> json.field("seconds", seconds);
		case Cue.Sign(var text) -> json.field("sign", text);
		}
		json.field("text", StepWords.of(cue));
	}
}
