package org.dialtone.ui.phones.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.facts.PhoneTable;
import org.dialtone.core.facts.Shown;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.dialtone.ui.document.Banner;
import org.dialtone.ui.document.Banner.Level;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.document.Links;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.document.Row;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.FileNames;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.eclipse.osgi.util.NLS;

/** What the page of a model says. */
public final class PhoneText {

	private static final String DOT = "  \u00b7  "; //$NON-NLS-1$
	private static final String DASH = " \u2013 "; //$NON-NLS-1$

	private final PhoneFacts facts;
	private final PhoneModel model;
	private final FactText text;

	/** The page of a model. */
	public PhoneText(PhoneFacts facts) {
		this.facts = facts;
		this.model = facts.model();
		this.text = new FactText(facts.sources());
	}

	/** How facts are written on this page. */
	public FactText facts() {
		return text;
	}

	/** What a reset does to this phone. */
	public Banner banner() {
		var markup = new Markup();
		var title = ResetWords.headline(facts.reset());
		return switch (facts.reset()) {
		case ResetOutcome.Recorded recorded -> {
			text.add(markup, recorded.after(), Words::explain);
			if (recorded.needsTftp()) {
				model.recoveryLoadName().ifPresent(load -> markup.newLine().text(Messages.banner_load + ' ').code(load)
						.text(' ' + Messages.banner_load_parts));
			}
			yield new Banner(recorded.needsTftp() ? Level.STOP : Level.SAFE, title, markup);
		}
		case ResetOutcome.ByProcedure(var reset) -> {
			text.statement(markup, reset.summary(), ResetWords.explain(facts.reset()));
			markup.newLine().text(Messages.banner_procedure + ' ').link(Links.toProcedure(reset.id()), reset.name(), reset.summary().value());
			yield new Banner(Level.of(reset.danger()), title, markup);
		}
		case ResetOutcome.Unknown unknown -> new Banner(Level.CARE, title, markup.text(ResetWords.explain(unknown)));
		};
	}

	/** The table of facts; those that are not known share its last line. */
	public List<Row> rows() {
		var rows = new ArrayList<Row>();
		var table = PhoneTable.of(facts.known());
		for (var fact : table) {
			if (!fact.statements().isEmpty()) {
				var value = text.row(fact);
				rows.add(new Row(fact.label(), fact.row() == PhoneTable.FIRMWARE_SET ? withMates(value) : value));
			}
		}
		var unknown = Shown.unknown(table);
		if (!unknown.isEmpty()) {
			rows.add(new Row(Words.notKnown(), new Markup().image("unknown").text(' ' + unknown))); //$NON-NLS-1$
		}
		return rows;
	}

	private Markup withMates(Markup set) {
		if (!facts.mates().isEmpty()) {
			set.newLine().text(Messages.fact_set_mates + ' ');
			PhoneLinks.add(set, facts.mates());
		}
		return set;
	}

	/** When a code is typed and what it does. */
	public Markup code(KeyCode code) {
		var markup = new Markup();
		if (!code.typed().isEmpty()) {
			markup.text(NLS.bind(Messages.page_typed, code.typed())).newLine();
		}
		var limits = ScopeWords.limits(code.scope());
		if (!limits.isEmpty()) {
			markup.text(NLS.bind(Messages.page_limits, limits)).newLine();
		}
		text.statement(markup, code.effect(), code.effect().value());
		return markup;
	}

	/** One line of the list of procedures. */
	public Markup procedure(Procedure procedure) {
		var markup = new Markup().image("kind-" + procedure.kind().id()).text(" ") //$NON-NLS-1$ //$NON-NLS-2$
				.link(Links.toProcedure(procedure.id()), procedure.name(), procedure.summary().value())
				.text(DOT + Words.of(procedure.kind()) + DOT).image("danger-" + procedure.danger().id()) //$NON-NLS-1$
				.text(' ' + Words.of(procedure.danger()));
		var limits = ScopeWords.limits(procedure.scope());
		if (!limits.isEmpty()) {
			markup.text(DOT + limits);
		}
		procedure.keyCode().ifPresent(keys -> markup.text(DOT).code(keys));
		markup.newLine();
		text.statement(markup, procedure.summary(), procedure.summary().value());
		return markup;
	}

	/** The files of a request order, numbered. */
	public Markup files(RequestOrder order) {
		var markup = new Markup().strong(ScopeWords.with(order.name(), order.scope())).text("  "); //$NON-NLS-1$
		text.statement(markup, order.files(), ""); //$NON-NLS-1$
		int number = 0;
		for (var file : order.files().value()) {
			markup.newLine().text(++number + ". ").code(FileNames.of(file.pattern(), model)); //$NON-NLS-1$
			if (file.optional()) {
				markup.text(DASH + Messages.tree_file_optional);
			}
			if (!file.note().isEmpty()) {
				markup.text(' ' + NLS.bind(Messages.page_note, file.note()));
			}
		}
		return markup;
	}

	/** The loads and parts of the firmware set; empty if it is not known. */
	public Markup firmware() {
		var markup = new Markup();
		facts.set().ifPresent(set -> {
			markup.strong(set.name());
			for (var variant : set.variants()) {
				var load = variant.value();
				markup.newLine().text(load.protocol().isEmpty() ? "" : load.protocol() + ": ").code(load.pattern()).text(" "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				text.statement(markup, variant,
						load.examples().isEmpty() ? "" : NLS.bind(Messages.page_example, String.join(", ", load.examples()))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			for (var statement : set.parts().statements()) {
				markup.newLine().text(Messages.page_parts + ' ');
				text.mark(markup, statement);
				int number = 0;
				for (var part : statement.value()) {
					markup.newLine().text(++number + ". ").code(part.pattern().isEmpty() ? part.kind() : part.pattern()); //$NON-NLS-1$
				}
			}
		});
		return markup;
	}

	/** A rule for moving between loads. */
	public Markup rule(UpgradeRule rule) {
		var markup = new Markup().image(rule.barred() ? "rule-barred" : "rule").text(" ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.strong(NodeText.way(rule));
		var through = NodeText.through(rule);
		if (!through.isEmpty()) {
			markup.text(DASH + through);
		}
		if (!rule.protocols().isEmpty()) {
			markup.text(" (" + String.join(", ", rule.protocols()) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		markup.newLine();
		text.statement(markup, rule.rule(), rule.rule().value());
		return markup;
	}

	/** What else to know. */
	public Markup notes() {
		var markup = new Markup();
		for (var note : facts.notes()) {
			markup.paragraph().image(note.warning() ? "banner-care" : "hint").text(" ").strong(ScopeWords.with(note.title(), note.scope())).newLine(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			text.statement(markup, note.text(), note.text().value());
		}
		return markup;
	}
}
