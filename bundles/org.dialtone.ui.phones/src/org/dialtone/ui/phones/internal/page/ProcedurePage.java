package org.dialtone.ui.phones.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.procedures.Step;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.document.Block;
import org.dialtone.ui.document.PageDocument;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.phones.internal.text.ProcedureFacts;
import org.dialtone.ui.phones.internal.text.ProcedureText;
import org.dialtone.ui.phones.internal.tree.PhoneTree;

/** The page of a procedure: its steps with keys, windows, cues and what to expect. */
public class ProcedurePage extends CataloguePage<ProcedureFacts> {

	@Override
	Optional<Found<ProcedureFacts>> find(Catalogue catalogue) {
		return catalogue.procedure(input().id()).map(procedure -> new Found<>(ProcedureFacts.of(catalogue, procedure),
				procedure.name(), new PhoneTree(catalogue).node(procedure), "kind-" + procedure.kind().id())); //$NON-NLS-1$
	}

	@Override
	PageDocument document(String title, ProcedureFacts facts) {
		var text = new ProcedureText(facts);
		var procedure = facts.procedure();
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Warning(text.banner()));
		blocks.add(new Block.Text(text.summary()));
		blocks.add(new Block.Rows(text.rows()));
		if (!procedure.preconditions().isEmpty()) {
			blocks.add(section(Messages.section_before, text.preconditions()));
		}
		if (!procedure.warnings().isEmpty()) {
			blocks.add(section(Messages.section_warnings, text.warnings()));
		}
		blocks.add(new Block.Section(Messages.section_steps,
				List.of(new Block.Steps(procedure.steps().stream().map(step -> step(text, step)).toList()))));
		if (!procedure.after().isEmpty()) {
			blocks.add(section(Messages.section_after, new Markup().text(procedure.after())));
		}
		blocks.addAll(PageDocument.contradictions(facts.contradictions(), text.facts()));
		blocks.addAll(PageDocument.sources(text.facts())); // last: now it is known which are named
		return new PageDocument(title, blocks, text.facts());
	}

	private static Block section(String title, Markup markup) {
		return new Block.Section(title, List.of(new Block.Text(markup)));
	}

	private static List<Block> step(ProcedureText text, Step step) {
		var instruction = new Block.Text(text.instruction(step));
		var conditions = new Block.Text(text.conditions(step));
		return step.keys().isEmpty() ? List.of(instruction, conditions)
				: List.of(instruction, new Block.KeyCaps(step.keys()), conditions);
	}
}
