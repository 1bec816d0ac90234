package org.dialtone.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.FactRow;
import org.dialtone.core.facts.KnownProcedure;
import org.dialtone.core.facts.ProcedureTable;
import org.dialtone.core.facts.Shown;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.words.StepWords;
import org.eclipse.osgi.util.NLS;

/** Writes the page of a procedure. */
final class ProcedurePage {

	private static final String COMMA = ", "; //$NON-NLS-1$

	private final Catalogue catalogue;
	private final Procedure procedure;
	private final Page page;
	private final Origins origins = new Origins();

	ProcedurePage(Catalogue catalogue, Procedure procedure, Page page) {
		this.catalogue = catalogue;
		this.procedure = procedure;
		this.page = page;
	}

	/** Writes the page. */
	String write() {
		page.title(procedure.name());
		page.paragraph(origins.of(procedure.summary(), summary -> summary));
		page.heading(Messages.procedure_overview);
		page.field(Messages.procedure_id, procedure.id());
		var table = ProcedureTable.of(KnownProcedure.of(catalogue, procedure));
		facts(table, FactRow.Form.PLAIN).forEach(fact -> origins.row(fact, page));
		origins.ofParts(procedure).ifPresent(origin -> page.field(Messages.procedure_parts, origin));
		before();
		facts(table, FactRow.Form.ITEMS).forEach(fact -> statements(fact.label(), fact.statements()));
		keyErrors(facts(table, FactRow.Form.SIDES).toList());
		page.heading(Messages.procedure_steps);
		procedure.steps().forEach(this::step);
		if (!procedure.after().isEmpty()) {
			page.heading(Messages.procedure_after);
			page.paragraph(procedure.after());
		}
		statements(Messages.procedure_warnings, procedure.warnings());
		origins.write(catalogue.contradictionsFor(procedure), page);
		origins.write(catalogue, page);
		return page.text();
	}

	private String of(Statement<String> statement) {
		return origins.of(statement, text -> text, procedure.summary());
	}

	private void statements(String heading, List<Statement<String>> statements) {
		if (!statements.isEmpty()) {
			page.heading(heading);
			statements.forEach(statement -> page.item(of(statement)));
		}
	}

	private void before() {
		if (procedure.preconditions().isEmpty()) {
			return;
		}
		page.heading(Messages.procedure_before);
		for (var precondition : procedure.preconditions()) {
			var kind = StepWords.of(precondition.kind());
			page.item(NLS.bind(precondition.required() ? Messages.procedure_required : Messages.procedure_advised, kind,
					of(precondition.text())));
			files(precondition).ifPresent(files -> page.detail(Messages.procedure_files, files));
		}
	}

	/** The names of the files, with the recovery loads of the models. */
	private Optional<String> files(Precondition precondition) {
		var models = procedure.models().stream().map(catalogue::model).flatMap(Optional::stream).toList();
		var names = precondition.files().stream().flatMap(file -> RequestedFile.names(file, models).stream()).distinct()
				.collect(Collectors.joining(COMMA));
		return Optional.of(names).filter(text -> !text.isEmpty());
	}

	private static Stream<Shown> facts(List<Shown> table, FactRow.Form form) {
		return table.stream().filter(fact -> fact.row().form() == form);
	}

	private void keyErrors(List<Shown> facts) {
		if (facts.stream().allMatch(Shown::isUnknown)) {
			return;
		}
		page.heading(Messages.procedure_key_errors);
		facts.forEach(fact -> page.field(fact.label(), origins.of(fact.fact(), text -> text, procedure.summary())));
	}

	private void step(Step step) {
		var whole = procedure.summary();
		page.step(step.instruction().value());
		if (!step.keys().isEmpty()) {
			page.exact(step.keys().together() ? Messages.step_keys_together : Messages.step_keys, StepWords.of(step.keys()));
		}
		if (!step.path().isEmpty()) {
			page.detail(Messages.step_menu, StepWords.of(step.path()));
		}
		if (!step.command().isEmpty()) {
			page.exact(Messages.step_command, step.command());
		}
		cues(Messages.step_cue, "", step.on()); //$NON-NLS-1$
		step.alternatives().forEach(other -> cues(Messages.step_cue, other.when(), other.on()));
		step.choices().forEach(choice -> page.detail(Messages.step_choice, origins.of(choice, StepWords::of, whole)));
		step.window().ifPresent(window -> page.detail(Messages.step_window, origins.of(window, StepWords::of, whole)));
		step.waiting().ifPresent(waiting -> page.detail(Messages.step_wait, origins.of(waiting, StepWords::of, whole)));
		cues(Messages.step_expect, "", step.expect()); //$NON-NLS-1$
		if (!step.onError().isUnknown()) {
			page.detail(Messages.step_error, origins.of(step.onError(), StepWords::of, whole));
		}
		origins.details(step.instruction(), whole, page);
	}

	/**
	 * Cues that come one after the other.
	 *
	 * @param when on which phones, or empty for all
	 */
	private void cues(String name, String when, List<Fact<Cue>> cues) {
		var label = name;
		for (var cue : cues) {
			var sides = origins.of(cue, StepWords::of, procedure.summary());
			page.detail(label, when.isEmpty() ? sides : sides.stream().map(side -> NLS.bind(Messages.step_alternative, when, side)).toList());
			label = Messages.step_then;
		}
	}
}
