package org.dialtone.ui.phones.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.facts.ProcedureTable;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.words.StepWords;
import org.dialtone.core.words.Words;
import org.dialtone.ui.document.Banner;
import org.dialtone.ui.document.Banner.Level;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.document.Row;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.eclipse.osgi.util.NLS;

/** What the page of a procedure says. */
public final class ProcedureText {

	private static final String DASH = " \u2013 "; //$NON-NLS-1$

	private final ProcedureFacts facts;
	private final Procedure procedure;
	private final FactText text;

	/** The page of a procedure. */
	public ProcedureText(ProcedureFacts facts) {
		this.facts = facts;
		this.procedure = facts.procedure();
		this.text = new FactText(facts.sources());
	}

	/** How facts are written on this page. */
	public FactText facts() {
		return text;
	}

	/** The danger, and when a TFTP server is needed. */
	public Banner banner() {
		var markup = new Markup().text(Words.explain(procedure.danger()));
		boolean gate = procedure.danger() == Danger.APPLICATION && needsTftp();
		if (gate) {
			markup.newLine().text(Messages.banner_gate);
		}
		return new Banner(Level.of(procedure.danger()), gate ? Messages.banner_stop : Words.of(procedure.danger()), markup);
	}

	private boolean needsTftp() {
		return facts.models().stream()
				.anyMatch(phone -> phone.reset() instanceof ResetOutcome.Recorded recorded && recorded.needsTftp());
	}

	/** What it does and when to use it. */
	public Markup summary() {
		var markup = new Markup();
		text.statement(markup, procedure.summary(), procedure.summary().value());
		return markup;
	}

	/** The table of facts; the models lead to their pages. */
	public List<Row> rows() {
		var rows = new ArrayList<Row>();
		for (var fact : ProcedureTable.of(facts.known())) {
			if (!fact.statements().isEmpty()) {
				rows.add(new Row(fact.label(), fact.row() == ProcedureTable.MODELS ? models() : text.row(fact)));
			}
		}
		return rows;
	}

	private Markup models() {
		var models = new Markup();
		PhoneLinks.add(models, facts.models());
		return models;
	}

	/** What the procedure requires. */
	public Markup preconditions() {
		var models = facts.models().stream().map(Subject.Model::model).toList();
		var markup = new Markup();
		for (var before : procedure.preconditions()) {
			markup.item().image(before.required() ? "banner-stop" : "hint").text(" ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.strong(NLS.bind(before.required() ? Messages.procedure_required : Messages.procedure_advised,
							StepWords.of(before.kind())))
					.text(" "); //$NON-NLS-1$
			text.statement(markup, before.text(), before.text().value());
			before.files().stream().flatMap(file -> RequestedFile.names(file, models).stream()).distinct()
					.forEach(file -> markup.newLine().code(file));
		}
		return markup;
	}

	/** What to do in a step. */
	public Markup instruction(Step step) {
		var markup = new Markup().strong(StepWords.of(step.action())).text(DASH);
		text.statement(markup, step.instruction(), step.instruction().value());
		if (!step.command().isEmpty()) {
			markup.newLine().code(step.command());
		}
		if (!step.path().isEmpty()) {
			markup.newLine();
			var separator = ""; //$NON-NLS-1$
			for (var input : step.path()) {
				input(markup.text(separator), input);
				separator = StepWords.NEXT;
			}
		}
		return markup;
	}

	/** When to do it, how much time there is, what to expect; empty if nothing is known. */
	public Markup conditions(Step step) {
		var markup = new Markup();
		cues(markup, Messages.step_on, step.on());
		for (var alternative : step.alternatives()) {
			cues(markup, NLS.bind(Messages.step_alternative, alternative.when()), alternative.on());
		}
		step.window().ifPresent(window -> text.statement(line(markup, Messages.step_window), window, StepWords.of(window.value())));
		step.waiting().ifPresent(wait -> {
			text.statement(line(markup, Messages.step_wait), wait, StepWords.of(wait.value()));
			if (wait.value().looksDead()) {
				markup.text("  ").image("banner-care").text(' ' + Messages.step_looks_dead); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		for (var choice : step.choices()) {
			input(line(markup, Messages.step_choice), choice.value().input()).text(DASH);
			text.statement(markup, choice, choice.value().text());
		}
		cues(markup, Messages.step_expect, step.expect());
		if (!step.onError().isUnknown()) {
			line(markup, Messages.step_error);
			text.add(markup, step.onError(), StepWords::of);
		}
		return markup;
	}

	/** Keys as they look on the phone; what is chosen or typed, as in sentences. */
	private static Markup input(Markup markup, Input input) {
		return switch (input) {
		case Input.Key key -> markup.key(key.text());
		case Input.SoftKey key -> markup.text(StepWords.before(key)).key(key.text());
		case Input.Entry entry -> markup.strong(StepWords.of(entry));
		case Input.Typed typed -> typed.varies() ? markup.text(StepWords.of(typed)) : markup.text(StepWords.before(typed)).code(typed.text());
		};
	}

	/** Cues that come one after the other. */
	private void cues(Markup markup, String name, List<Fact<Cue>> cues) {
		var label = name;
		for (var cue : cues) {
			line(markup, label);
			text.add(markup, cue, StepWords::of);
			label = Messages.step_then;
		}
	}

	private static Markup line(Markup markup, String name) {
		if (!markup.isEmpty()) {
			markup.newLine();
		}
		return markup.strong(name).text(" "); //$NON-NLS-1$
	}

	/** What can cost a phone. */
	public Markup warnings() {
		var markup = new Markup();
		for (var warning : procedure.warnings()) {
			markup.paragraph().image("banner-care").text(" "); //$NON-NLS-1$ //$NON-NLS-2$
			text.statement(markup, warning, warning.value());
		}
		return markup;
	}
}
