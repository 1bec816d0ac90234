package org.dialtone.cli.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.catalogue.ResetOutcome.ByProcedure;
import org.dialtone.core.catalogue.ResetOutcome.Recorded;
import org.dialtone.core.catalogue.ResetOutcome.Unknown;
import org.dialtone.core.facts.KnownPhone;
import org.dialtone.core.facts.PhoneTable;
import org.dialtone.core.facts.Shown;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.LoadVariant;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/** Writes the page of a phone. */
final class PhonePage {

	private static final String COMMA = ", "; //$NON-NLS-1$

	private final Catalogue catalogue;
	private final PhoneModel model;
	private final Page page;
	private final Origins origins = new Origins();

	PhonePage(Catalogue catalogue, PhoneModel model, Page page) {
		this.catalogue = catalogue;
		this.model = model;
		this.page = page;
	}

	/** Writes the page. */
	String write() {
		page.title(NLS.bind(Messages.phone_title, model.id(), model.name()));
		catalogue.family(model.family()).ifPresent(
				family -> page.paragraph(NLS.bind(Messages.phone_family, family.vendor(), family.name())));
		page.heading(Messages.phone_after_reset);
		afterReset();
		facts();
		catalogue.firmwareSetOf(model).ifPresent(this::firmware);
		procedures();
		codes();
		part(Messages.phone_requests, catalogue.requestOrdersFor(model), this::order);
		part(Messages.phone_upgrades, catalogue.upgradeRulesFor(model), this::rule);
		part(Messages.phone_notes, catalogue.notesFor(model),
				note -> page.item(NLS.bind(note.warning() ? Messages.phone_warning : Messages.phone_note,
						ScopeWords.with(note.title(), note.scope()), origins.of(note.text(), text -> text))));
		origins.write(catalogue.contradictionsFor(model), page);
		origins.write(catalogue, page);
		return page.text();
	}

	private void afterReset() {
		var outcome = ResetOutcome.of(model, catalogue);
		page.paragraph(ResetWords.headline(outcome));
		switch (outcome) {
		case Recorded recorded -> {
			origins.of(recorded.after(), Words::explain).forEach(page::paragraph);
			model.recoveryLoadName().filter(load -> recorded.needsTftp())
					.ifPresent(load -> page.paragraph(NLS.bind(Messages.phone_asks_for, load)));
		}
		case ByProcedure(var reset) -> {
			page.paragraph(origins.of(reset.summary().as(ResetWords.explain(outcome)), text -> text));
			page.paragraph(NLS.bind(Messages.phone_reset, reset.id()));
		}
		case Unknown(var loadsByTftp) -> {
			if (loadsByTftp) {
				page.paragraph(ResetWords.explain(outcome));
			}
		}
		}
	}

	private void facts() {
		page.heading(Messages.phone_facts);
		var table = PhoneTable.of(KnownPhone.of(catalogue, model));
		table.forEach(fact -> origins.row(fact, page));
		var unknown = Shown.unknown(table);
		if (!unknown.isEmpty()) {
			page.field(Words.notKnown(), unknown);
		}
	}

	private void firmware(FirmwareSet set) {
		page.heading(NLS.bind(Messages.phone_firmware, set.name()));
		set.variants().forEach(variant -> page.item(origins.of(variant, PhonePage::load)));
		if (!set.parts().isUnknown()) {
			page.field(Messages.phone_parts, origins.of(set.parts(), parts -> parts.stream()
					.map(part -> part.pattern().isEmpty() ? part.kind() : part.pattern()).collect(Collectors.joining(COMMA))));
		}
		if (!set.recoveryLoads().isEmpty()) {
			page.field(Messages.phone_recovery_loads,
					set.recoveryLoads().stream().map(Statement::value).collect(Collectors.joining(COMMA)));
		}
	}

	private static String load(LoadVariant variant) {
		var examples = variant.examples().isEmpty() ? variant.pattern()
				: NLS.bind(Messages.phone_load_examples, variant.pattern(), String.join(COMMA, variant.examples()));
		return variant.protocol().isEmpty() ? examples : NLS.bind(Messages.phone_load, variant.protocol(), examples);
	}

	private void procedures() {
		page.heading(Messages.phone_procedures);
		var procedures = catalogue.proceduresFor(model);
		if (procedures.isEmpty()) {
			page.paragraph(Messages.phone_no_procedures);
		}
		procedures.forEach(procedure -> {
			var limits = ScopeWords.limits(procedure.scope());
			page.item(NLS.bind(limits.isEmpty() ? Messages.phone_procedure : Messages.phone_procedure_limits,
					new Object[] { procedure.id(), procedure.name(), Words.of(procedure.kind()), Words.of(procedure.danger()), limits }));
		});
	}

	private void codes() {
		part(Messages.phone_codes, catalogue.codesFor(model), code -> {
			var name = ScopeWords.with(code.name(), code.scope());
			var typed = code.typed().isEmpty() ? name : NLS.bind(Messages.phone_code_typed, name, code.typed());
			page.item(NLS.bind(Messages.phone_code,
					new Object[] { code.keys(), typed, origins.of(code.effect(), effect -> effect) }));
		});
	}

	private void order(RequestOrder order) {
		page.item(origins.of(order.files(), files -> NLS.bind(Messages.phone_order, ScopeWords.with(order.name(), order.scope()),
				files.stream().map(this::file).collect(Collectors.joining(COMMA)))));
	}

	private String file(RequestedFile file) {
		var name = RequestedFile.names(file.pattern(), List.of(model)).stream().findFirst().orElse(file.pattern());
		return file.optional() ? NLS.bind(Messages.phone_optional, name) : name;
	}

	private void rule(UpgradeRule rule) {
		var protocols = rule.protocols().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.phone_rule_protocols, String.join(COMMA, rule.protocols()));
		page.item(origins.of(rule.rule(), text -> NLS.bind(Messages.phone_rule,
				new Object[] { rule.from().text(), ScopeWords.with(rule.to().text() + protocols, rule.scope()), text })));
	}

	private <T> void part(String heading, List<T> items, Consumer<T> writer) {
		if (!items.isEmpty()) {
			page.heading(heading);
			items.forEach(writer);
		}
	}
}
