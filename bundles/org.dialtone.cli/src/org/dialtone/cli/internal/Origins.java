package org.dialtone.cli.internal;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/** Says of everything on a page how sure it is and where it comes from, and keeps the sources for the end of the page. */
final class Origins {

	private final TreeSet<String> sources = new TreeSet<>();

	/** A statement with its confidence, its sources and its note. */
	<T> String of(Statement<T> statement, Function<T, String> text) {
		sources.addAll(statement.sources());
		var value = text.apply(statement.value());
		var confidence = Words.of(statement.confidence());
		return withNote(statement.sources().isEmpty() ? NLS.bind(Messages.page_confidence, value, confidence)
				: NLS.bind(Messages.page_sources,
						new Object[] { value, confidence, String.join(", ", statement.sources()) }), //$NON-NLS-1$
				statement);
	}

	/** The same; what is as sure as the whole, from the same sources, is not said again. */
	<T> String of(Statement<T> statement, Function<T, String> text, Statement<?> whole) {
		var same = statement.confidence() == whole.confidence() && statement.sources().equals(whole.sources());
		return same ? withNote(text.apply(statement.value()), statement) : of(statement, text);
	}

	private static String withNote(String text, Statement<?> statement) {
		return statement.note().isEmpty() ? text : NLS.bind(Messages.page_note, text, statement.note());
	}

	/** A fact; statements that contradict one another all together. */
	<T> String of(Fact<T> fact, Function<T, String> text) {
		return join(fact.statements().stream().map(statement -> of(statement, text)).toList());
	}

	/** The same within a whole. */
	<T> String of(Fact<T> fact, Function<T, String> text, Statement<?> whole) {
		return join(fact.statements().stream().map(statement -> of(statement, text, whole)).toList());
	}

	private static String join(List<String> statements) {
		return switch (statements.size()) {
		case 0 -> Words.unknown();
		case 1 -> statements.getFirst();
		default -> NLS.bind(Messages.page_contradicted, statements.stream().collect(Collectors.joining(Messages.page_or)));
		};
	}

	/** Writes on what sources do not agree, if there is anything. */
	void write(List<Contradiction> contradictions, Page page) {
		if (!contradictions.isEmpty()) {
			page.heading(Messages.page_contradictions);
			contradictions.forEach(contradiction -> {
				page.item(contradiction.topic());
				contradiction.fact().statements()
						.forEach(statement -> page.detail(Messages.page_side, of(statement, text -> text)));
			});
		}
	}

	/** Writes what the sources are that were named. */
	void write(Catalogue catalogue, Page page) {
		if (!sources.isEmpty()) {
			page.heading(Messages.page_references);
			for (var tag : sources) {
				page.field(tag, catalogue.source(tag).map(source -> source.address().isEmpty() ? source.title()
						: NLS.bind(Messages.page_reference, source.title(), source.address())).orElse("")); //$NON-NLS-1$
			}
		}
	}
}
