package org.dialtone.ui.phones.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.procedures.Keys;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.document.Block;
import org.dialtone.ui.document.PageDocument;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.phones.internal.text.PhoneFacts;
import org.dialtone.ui.phones.internal.text.PhoneText;
import org.dialtone.ui.phones.internal.tree.NodeIcons;
import org.dialtone.ui.phones.internal.tree.PhoneTree;

/** The page of a model: all that is known about it, and what a reset does to it before anything else. */
public class PhonePage extends CataloguePage<PhoneFacts> {

	@Override
	Optional<Found<PhoneFacts>> find(Catalogue catalogue) {
		return catalogue.model(input().id()).map(model -> {
			var facts = PhoneFacts.of(catalogue, model);
			return new Found<>(facts, model.name(), new PhoneTree(catalogue).node(model), NodeIcons.form(facts.family()));
		});
	}

	@Override
	PageDocument document(String title, PhoneFacts facts) {
		var text = new PhoneText(facts);
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Warning(text.banner()));
		blocks.add(new Block.Columns(false,
				List.of(List.of(new Block.Face(facts.model(), facts.family().form())), List.of(new Block.Rows(text.rows())))));
		codes(facts, text).ifPresent(blocks::add);
		blocks.add(procedures(facts, text));
		blocks.add(files(facts, text));
		if (!facts.rules().isEmpty()) {
			blocks.add(new Block.Section(Messages.section_rules, facts.rules().stream().map(text::rule).map(PhonePage::text).toList()));
		}
		if (!facts.notes().isEmpty()) {
			blocks.add(new Block.Section(Messages.section_notes, List.of(text(text.notes()))));
		}
		blocks.addAll(PageDocument.contradictions(facts.contradictions(), text.facts()));
		blocks.addAll(PageDocument.sources(text.facts())); // last: now it is known which are named
		return new PageDocument(title, blocks, text.facts());
	}

	private static Block text(Markup markup) {
		return new Block.Text(markup);
	}

	private static Optional<Block> codes(PhoneFacts facts, PhoneText text) {
		var blocks = new ArrayList<Block>();
		for (var code : facts.codes()) {
			blocks.add(text(new Markup().image("kind-" + code.kind().id()).text(" ").strong(code.name()))); //$NON-NLS-1$ //$NON-NLS-2$
			blocks.add(new Block.KeyCaps(new Keys(code.keys().codePoints().mapToObj(Character::toString).toList(), false)));
			blocks.add(text(text.code(code)));
		}
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Block.Section(Messages.section_codes, blocks));
	}

	private static Block procedures(PhoneFacts facts, PhoneText text) {
		var blocks = facts.procedures().isEmpty() ? List.of(unknown(Messages.page_no_procedures))
				: facts.procedures().stream().map(text::procedure).map(PhonePage::text).toList();
		return new Block.Section(Messages.section_procedures, blocks);
	}

	private static Block files(PhoneFacts facts, PhoneText text) {
		var blocks = new ArrayList<Block>();
		facts.orders().forEach(order -> blocks.add(text(text.files(order))));
		blocks.add(text(text.firmware()));
		if (facts.orders().isEmpty() && facts.set().isEmpty()) {
			blocks.add(unknown(Messages.page_no_files));
		}
		return new Block.Section(Messages.section_files, blocks);
	}

	private static Block unknown(String words) {
		return text(new Markup().image("unknown").text(' ' + words)); //$NON-NLS-1$
	}
}
