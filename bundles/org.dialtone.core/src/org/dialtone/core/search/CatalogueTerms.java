package org.dialtone.core.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.FactRow;
import org.dialtone.core.facts.KnownPhone;
import org.dialtone.core.facts.KnownProcedure;
import org.dialtone.core.facts.PhoneTable;
import org.dialtone.core.facts.ProcedureTable;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.procedures.Alternative;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/** Collects the terms by which the phones and procedures of a catalogue are found. */
final class CatalogueTerms {

	private static final String SPACE = " "; //$NON-NLS-1$
	/** Separators within names, which people often leave out. */
	private static final String BETWEEN = "[-_ ./]"; //$NON-NLS-1$

	private final Catalogue catalogue;

	CatalogueTerms(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** All models and their terms. */
	TermIndex<PhoneModel> models() {
		var index = new TermIndex<PhoneModel>();
		for (var model : catalogue.models()) {
			index.add(model);
			names(model).forEach(name -> name(index, name));
			catalogue.family(model.family()).ifPresent(family -> family(index, family));
			facts(index, PhoneTable.ROWS, KnownPhone.of(catalogue, model));
			catalogue.firmwareSetOf(model).ifPresent(set -> firmwareSet(index, set));
			catalogue.codesFor(model).forEach(code -> code(index, code));
			catalogue.requestOrdersFor(model).stream().flatMap(order -> order.files().value().stream())
					.map(RequestedFile::pattern).forEach(file -> index.names(TermKind.ASKS, file));
			prose(index, model);
		}
		return index;
	}

	/** The facts of the table, each in the way in which it is found. */
	private static <S> void facts(TermIndex<?> index, List<FactRow<S, ?>> rows, S subject) {
		for (var row : rows) {
			var kind = TermKind.of(row);
			for (var term : row.terms(subject)) {
				switch (row.search()) {
				case NONE -> {
					// it is only shown
				}
				case WORDS -> index.words(kind, term.value());
				case NUMBER -> index.number(kind, Integer.parseInt(term.value()));
				case KEYS -> key(index, kind, term.value());
				case PROSE -> index.prose(kind, term.value(), text(term));
				}
			}
		}
	}

	/** What the catalogue says about a model in prose. */
	private void prose(TermIndex<PhoneModel> index, PhoneModel model) {
		catalogue.proceduresFor(model).forEach(procedure -> index.prose(TermKind.PROCEDURE, procedure.name(),
				text(procedure.name(), Words.of(procedure.kind()), ScopeWords.limits(procedure.scope()))));
		catalogue.upgradeRulesFor(model).forEach(rule -> index.prose(TermKind.RULE,
				NLS.bind(Messages.rule_way, rule.from().text(), rule.to().text()), text(text(rule.rule()), ScopeWords.limits(rule.scope()))));
		catalogue.notesFor(model).forEach(note -> index.prose(TermKind.NOTE, note.title(), text(note.title(), text(note.text()), ScopeWords.limits(note.scope()))));
		disputes(index, catalogue.contradictionsFor(model));
	}

	private static void disputes(TermIndex<?> index, List<Contradiction> contradictions) {
		contradictions.forEach(dispute -> index.prose(TermKind.DISPUTE, dispute.topic(),
				Stream.concat(Stream.of(dispute.topic()), dispute.fact().statements().stream().map(CatalogueTerms::text))
						.collect(Collectors.joining(SPACE))));
	}

	private static String text(Statement<String> statement) {
		return text(statement.value(), statement.note());
	}

	private static String text(String... parts) {
		return String.join(SPACE, parts);
	}

	private static void code(TermIndex<?> index, KeyCode code) {
		index.keys(TermKind.CODE, code.keys());
		index.words(TermKind.CODE, code.keys(), code.name());
	}

	/** All procedures and their terms. */
	TermIndex<Procedure> procedures() {
		var index = new TermIndex<Procedure>();
		for (var procedure : catalogue.procedures()) {
			index.add(procedure);
			name(index, procedure.name());
			index.words(TermKind.NAME, procedure.id());
			facts(index, ProcedureTable.ROWS, KnownProcedure.of(catalogue, procedure));
			procedure.models().stream().map(catalogue::model).flatMap(Optional::stream).forEach(model -> {
				names(model).forEach(name -> index.words(TermKind.MODEL, name));
				catalogue.family(model.family()).ifPresent(family -> family(index, family));
			});
			procedure.preconditions().stream().map(Precondition::files).flatMap(List::stream)
					.forEach(file -> index.names(TermKind.FILE, file));
			procedure.steps().forEach(step -> step(index, step));
			prose(index, procedure);
		}
		return index;
	}

	private void prose(TermIndex<Procedure> index, Procedure procedure) {
		var statements = Stream.of(Stream.of(procedure.summary()), procedure.preconditions().stream().map(Precondition::text),
				procedure.erases().stream(), procedure.keeps().stream(), procedure.steps().stream().map(Step::instruction),
				procedure.warnings().stream()).flatMap(texts -> texts).map(CatalogueTerms::text);
		index.prose(TermKind.TEXT, procedure.id(), Stream.concat(statements, Stream.of(procedure.after()))
				.collect(Collectors.joining(SPACE)));
		disputes(index, catalogue.contradictionsFor(procedure));
	}

	private static Stream<String> names(PhoneModel model) {
		return Stream.concat(Stream.of(model.id(), model.name()), model.aliases().stream());
	}

	private static void name(TermIndex<?> index, String name) {
		index.words(TermKind.NAME, name);
		index.words(TermKind.NAME, name.replaceAll(BETWEEN, "")); //$NON-NLS-1$
	}

	private static void family(TermIndex<?> index, Family family) {
		index.words(TermKind.FAMILY, family.name());
		index.words(TermKind.FAMILY, family.name(), String.join(SPACE, family.vendor(), family.id(), family.form().id()));
	}

	private void firmwareSet(TermIndex<?> index, FirmwareSet set) {
		index.words(TermKind.SET, set.name(), set.id());
		statements(set.variants()).forEach(variant -> {
			index.names(TermKind.LOAD, variant.pattern());
			variant.examples().forEach(example -> index.names(TermKind.LOAD, example));
		});
		statements(set.parts().statements()).flatMap(List::stream)
				.forEach(part -> index.names(TermKind.PART, part.pattern()));
		// the others belong to other models of the set
		statements(set.recoveryLoads()).filter(load -> catalogue.modelOfRecoveryLoad(load).isEmpty())
				.forEach(load -> index.words(TermKind.RECOVERY_LOAD, load));
	}

	private static void step(TermIndex<?> index, Step step) {
		index.words(TermKind.COMMAND, step.command());
		var path = step.path().stream().map(Input::text).toList();
		index.words(TermKind.MENU, String.join(" ▸ ", path), String.join(SPACE, path)); //$NON-NLS-1$
		Stream.concat(Stream.of(step.on(), step.expect()), step.alternatives().stream().map(Alternative::on))
				.flatMap(List::stream).flatMap(cue -> statements(cue.statements())).forEach(cue -> {
					if (cue instanceof Cue.Prompt(var text)) {
						index.words(TermKind.PROMPT, text);
					}
				});
	}

	/** Keypad keys or named keys. */
	private static void key(TermIndex<?> index, TermKind kind, String keys) {
		if (keys.chars().anyMatch(Character::isLetter)) {
			index.words(kind, keys);
		} else {
			index.keys(kind, keys);
		}
	}

	private static <T> Stream<T> statements(List<Statement<T>> statements) {
		return statements.stream().map(Statement::value);
	}
}
