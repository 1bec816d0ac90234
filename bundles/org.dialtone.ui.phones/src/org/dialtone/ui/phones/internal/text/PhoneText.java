package org.dialtone.ui.phones.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.face.PhoneFace;
import org.dialtone.ui.phones.internal.text.Banner.Level;
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
		var after = model.afterReset();
		if (after.isUnknown()) {
			markup.text(Words.explain((AfterReset) null));
			return new Banner(Level.CARE, Messages.banner_unknown, markup);
		}
		text.add(markup, after, Words::explain);
		boolean needsTftp = after.statements().stream().anyMatch(statement -> statement.value().needsTftp());
		if (!needsTftp) {
			return new Banner(Level.SAFE, Words.of(after.value().orElseThrow()), markup);
		}
		model.recoveryLoadName().ifPresent(load -> {
			markup.newLine().text(Messages.banner_load + ' ').code(load).text(' ' + Messages.banner_load_parts);
		});
		return new Banner(Level.STOP, Messages.banner_stop, markup);
	}

	/** The table of facts. */
	public List<Row> rows() {
		var rows = new ArrayList<Row>();
		rows.add(row(Messages.fact_entry_key, text.fact(model.entryKey(), PhoneText::orNone)));
		rows.add(row(Messages.fact_backup_key, text.fact(model.backupKey(), PhoneText::orNone)));
		rows.add(row(Messages.fact_after, text.fact(model.afterReset(), Words::of)));
		rows.add(row(Messages.fact_load, text.fact(model.recoveryLoad(), PhoneText::orNone)));
		rows.add(row(Messages.fact_set, set()));
		rows.add(row(Messages.fact_protocols, text.fact(model.protocols(), list -> String.join(", ", list)))); //$NON-NLS-1$
		rows.add(row(Messages.fact_enum, text.fact(model.enumId(), String::valueOf)));
		rows.add(row(Messages.fact_lines, text.fact(model.lineKeys(), String::valueOf)));
		rows.add(row(Messages.fact_display, text.fact(model.display(), Words::of)));
		rows.add(row(Messages.fact_power, text.fact(model.power(), power -> power)));
		rows.add(row(Messages.fact_support, text.fact(model.support(), support -> support)));
		if (!model.keys().isEmpty()) {
			rows.add(row(Messages.fact_keys, new Markup().text(String.join(", ", model.keys())))); //$NON-NLS-1$
		}
		if (!model.leds().isEmpty()) {
			rows.add(row(Messages.fact_lamps, new Markup().text(PhoneFace.lamps(model))));
		}
		if (!model.aliases().isEmpty()) {
			rows.add(row(Messages.fact_aliases, new Markup().text(String.join(", ", model.aliases())))); //$NON-NLS-1$
		}
		return rows;
	}

	private static Row row(String name, Markup value) {
		return new Row(name, value);
	}

	private static String orNone(String value) {
		return value.equals(PhoneModel.NONE) ? Messages.fact_none : value;
	}

	private Markup set() {
		var markup = text.fact(model.firmwareSet(), id -> facts.set().map(set -> set.name()).orElse(id));
		if (!facts.mates().isEmpty()) {
			markup.newLine().text(Messages.fact_set_mates);
			var separator = " "; //$NON-NLS-1$
			for (var mate : facts.mates()) {
				markup.text(separator).link(Links.toPhone(mate.id()), mate.name(), Words.of(mate.afterReset(), Words::of));
				separator = ", "; //$NON-NLS-1$
			}
		}
		return markup;
	}

	/** Where a code is typed and what it does. */
	public Markup code(KeyCode code) {
		var markup = new Markup();
		if (!code.typed().isEmpty()) {
			markup.text(NLS.bind(Messages.page_typed, code.typed())).newLine();
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
		procedure.keyCode().ifPresent(keys -> markup.text(DOT).code(keys));
		markup.newLine();
		text.statement(markup, procedure.summary(), procedure.summary().value());
		return markup;
	}

	/** The files of an order, numbered. */
	public Markup files(RequestOrder order) {
		var markup = new Markup().strong(order.name()).text("  "); //$NON-NLS-1$
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

	/** The loads and the parts of the firmware set; empty when it is not known. */
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
				text.mark(markup, statement.confidence(), statement.sources());
				int number = 0;
				for (var part : statement.value()) {
					markup.newLine().text(++number + ". ").code(part.pattern().isEmpty() ? part.kind() : part.pattern()); //$NON-NLS-1$
				}
			}
		});
		return markup;
	}

	/** A rule for the way between loads. */
	public Markup rule(UpgradeRule rule) {
		var markup = new Markup().image(rule.barred() ? "rule-barred" : "rule").text(" ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.strong(NodeText.way(rule)).text(DASH + NodeText.through(rule));
		if (!rule.protocols().isEmpty()) {
			markup.text(" (" + String.join(", ", rule.protocols()) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		markup.newLine();
		text.statement(markup, rule.rule(), rule.rule().value());
		return markup;
	}

	/** The lowest loads that hardware versions take. */
	public List<Row> floors() {
		return model.floors().stream().map(floor -> {
			var markup = new Markup().strong(floor.lowest()).text(DASH);
			text.statement(markup, floor.statement(), floor.statement().value());
			return new Row(floor.hardware(), markup);
		}).toList();
	}

	/** What else to know. */
	public Markup notes() {
		var markup = new Markup();
		for (var note : facts.notes()) {
			markup.paragraph().image(note.warning() ? "banner-care" : "hint").text(" ").strong(note.title()).newLine(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			text.statement(markup, note.text(), note.text().value());
		}
		return markup;
	}
}
