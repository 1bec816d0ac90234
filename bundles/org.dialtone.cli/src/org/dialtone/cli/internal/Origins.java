package org.dialtone.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.dialtone.core.Basis;
import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.Shown;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/** Adds confidence and sources to everything on a page, and collects the sources for the end of the page. */
final class Origins {

	private final TreeSet<String> sources = new TreeSet<>();

	/** A statement with its confidence, sources and note. */
	<T> String of(Statement<T> statement, Function<T, String> text) {
		sources.addAll(statement.sources());
		return withNote(NLS.bind(Messages.page_statement, text.apply(statement.value()), origin(statement)), statement);
	}

	/** The same, without confidence and sources if they are those of the whole. */
	<T> String of(Statement<T> statement, Function<T, String> text, Statement<?> whole) {
		return isSame(statement, whole) ? withNote(text.apply(statement.value()), statement) : of(statement, text);
	}

	/** Parts that are as sure as the whole need not say so one by one; the head of the page says it once. */
	private static boolean isSame(Statement<?> statement, Statement<?> whole) {
		return statement.basis() != Basis.OWN
				|| statement.confidence() == whole.confidence() && statement.sources().equals(whole.sources());
	}

	/** How sure the parts of a procedure are that state nothing themselves. */
	Optional<String> ofParts(Procedure procedure) {
		return procedure.steps().stream().map(Step::instruction).filter(step -> step.basis() == Basis.PROCEDURE).findFirst()
				.map(Origins::origin);
	}

	/** Writes the confidence, sources and note of a step as details. */
	void details(Statement<?> statement, Statement<?> whole, Page page) {
		if (!isSame(statement, whole)) {
			sources.addAll(statement.sources());
			page.detail(Messages.page_origin, origin(statement));
		}
		if (!statement.note().isEmpty()) {
			page.detail(Messages.page_remark, statement.note());
		}
	}

	private static String origin(Statement<?> statement) {
		var confidence = Words.origin(statement);
		return statement.sources().isEmpty() ? confidence
				: NLS.bind(Messages.page_origin_sources, confidence, String.join(", ", statement.sources())); //$NON-NLS-1$
	}

	private static String withNote(String text, Statement<?> statement) {
		return statement.note().isEmpty() ? text : NLS.bind(Messages.page_note, text, statement.note());
	}

	/** All statements of a fact. */
	<T> List<String> of(Fact<T> fact, Function<T, String> text) {
		return fact.isUnknown() ? List.of(Words.unknown())
				: fact.statements().stream().map(statement -> of(statement, text)).toList();
	}

	/** The same for a part of a whole. */
	<T> List<String> of(Fact<T> fact, Function<T, String> text, Statement<?> whole) {
		return fact.isUnknown() ? List.of(Words.unknown())
				: fact.statements().stream().map(statement -> of(statement, text, whole)).toList();
	}

	/** Writes a row of the table of facts, if anything is known. */
	void row(Shown row, Page page) {
		switch (row.row().form()) {
		case PLAIN -> row.statements().forEach(statement -> page.field(row.label(), statement.value()));
		case SIDES -> {
			if (!row.isUnknown()) {
				page.field(row.label(), of(row.fact(), text -> text));
			}
		}
		case ITEMS -> row.statements().forEach(statement -> page.field(row.label(), of(statement, text -> text)));
		}
	}

	/** Writes the points on which sources disagree, if any. */
	void write(List<Contradiction> contradictions, Page page) {
		if (!contradictions.isEmpty()) {
			page.heading(Messages.page_contradictions);
			contradictions.forEach(contradiction -> {
				page.item(ScopeWords.with(contradiction.topic(), contradiction.scope()));
				var sides = of(contradiction.fact(), text -> text);
				page.detail(Messages.page_either, sides.getFirst());
				sides.stream().skip(1).forEach(side -> page.detail(Messages.page_or, side));
			});
		}
	}

	/** Writes the sources that were named. */
	void write(Catalogue catalogue, Page page) {
		if (!sources.isEmpty()) {
			page.heading(Messages.page_references);
			for (var tag : sources) {
				page.field(tag, catalogue.source(tag).map(source -> source.address().isEmpty() ? Words.title(source)
						: NLS.bind(Messages.page_reference, source.title(), source.address())).orElse("")); //$NON-NLS-1$
			}
		}
	}
}
