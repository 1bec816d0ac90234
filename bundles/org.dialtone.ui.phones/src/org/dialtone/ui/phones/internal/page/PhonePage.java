package org.dialtone.ui.phones.internal.page;

import java.util.Optional;

import org.dialtone.core.Catalogue;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.text.Markup;
import org.dialtone.ui.phones.internal.text.PhoneFacts;
import org.dialtone.ui.phones.internal.text.PhoneText;
import org.dialtone.ui.phones.internal.tree.NodeIcons;
import org.dialtone.ui.phones.internal.tree.PhoneTree;
import org.eclipse.ui.forms.widgets.TableWrapData;

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
	void fill(PageBuilder page, PhoneFacts facts) {
		var text = new PhoneText(facts);
		page.setFacts(text.facts());
		page.banner(text.banner());
		var top = page.composite(page.body(), 2);
		var face = new FaceCanvas(top, facts.model(), facts.family().form());
		page.colour(face);
		face.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
		page.rows(top, text.rows());
		codes(page, facts, text);
		procedures(page, facts, text);
		files(page, facts, text);
		if (!facts.rules().isEmpty()) {
			var client = page.section(Messages.section_rules, 1);
			facts.rules().forEach(rule -> page.text(client, text.rule(rule)));
		}
		if (!facts.model().floors().isEmpty()) {
			page.rows(page.section(Messages.section_floors, 1), text.floors());
		}
		if (!facts.notes().isEmpty()) {
			page.text(page.section(Messages.section_notes, 1), text.notes());
		}
		page.contradictions(facts.contradictions(), text.facts());
		page.sources(text.facts());
	}

	private static void codes(PageBuilder page, PhoneFacts facts, PhoneText text) {
		if (facts.codes().isEmpty()) {
			return;
		}
		var client = page.section(Messages.section_codes, 1);
		for (var code : facts.codes()) {
			page.text(client, new Markup().image("kind-" + code.kind().id()).text(" ").strong(code.name())); //$NON-NLS-1$ //$NON-NLS-2$
			page.keys(client, code.keys().codePoints().mapToObj(Character::toString).toList());
			page.text(client, text.code(code));
		}
	}

	private static void procedures(PageBuilder page, PhoneFacts facts, PhoneText text) {
		var client = page.section(Messages.section_procedures, 1);
		facts.procedures().forEach(procedure -> page.text(client, text.procedure(procedure)));
		if (facts.procedures().isEmpty()) {
			page.text(client, new Markup().image("unknown").text(' ' + Messages.page_no_procedures)); //$NON-NLS-1$
		}
	}

	private static void files(PageBuilder page, PhoneFacts facts, PhoneText text) {
		var client = page.section(Messages.section_files, 1);
		facts.orders().forEach(order -> page.text(client, text.files(order)));
		page.text(client, text.firmware());
		if (facts.orders().isEmpty() && facts.set().isEmpty()) {
			page.text(client, new Markup().image("unknown").text(' ' + Messages.page_no_files)); //$NON-NLS-1$
		}
	}
}
