package org.dialtone.ui.phones.internal.page;

import java.util.Optional;

import org.dialtone.core.Catalogue;
import org.dialtone.core.procedures.Step;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.text.Markup;
import org.dialtone.ui.phones.internal.text.ProcedureFacts;
import org.dialtone.ui.phones.internal.text.ProcedureText;
import org.dialtone.ui.phones.internal.tree.PhoneTree;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;

/** The page of a procedure: its steps with keys, windows, cues and what to expect. */
public class ProcedurePage extends CataloguePage<ProcedureFacts> {

	@Override
	Optional<Found<ProcedureFacts>> find(Catalogue catalogue) {
		return catalogue.procedure(input().id()).map(procedure -> new Found<>(ProcedureFacts.of(catalogue, procedure),
				procedure.name(), new PhoneTree(catalogue).node(procedure), "kind-" + procedure.kind().id())); //$NON-NLS-1$
	}

	@Override
	void fill(PageBuilder page, ProcedureFacts facts) {
		var text = new ProcedureText(facts);
		var procedure = facts.procedure();
		page.setFacts(text.facts());
		page.banner(text.banner());
		page.text(page.body(), text.summary());
		page.rows(page.body(), text.rows());
		if (!procedure.preconditions().isEmpty()) {
			page.text(page.section(Messages.section_before, 1), text.preconditions());
		}
		if (!procedure.warnings().isEmpty()) {
			page.text(page.section(Messages.section_warnings, 1), text.warnings());
		}
		var steps = page.section(Messages.section_steps, 2);
		int number = 0;
		for (var step : procedure.steps()) {
			var label = page.label(steps, Integer.toString(++number));
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
			step(page, page.composite(steps, 1), text, step);
		}
		if (!procedure.after().isEmpty()) {
			page.text(page.section(Messages.section_after, 1), new Markup().text(procedure.after()));
		}
		page.contradictions(facts.contradictions(), text.facts());
		page.sources(text.facts());
	}

	private static void step(PageBuilder page, Composite parent, ProcedureText text, Step step) {
		page.text(parent, text.instruction(step));
		if (!step.keys().isEmpty()) {
			page.keys(parent, step.keys());
		}
		page.text(parent, text.conditions(step));
	}
}
