package org.dialtone.ui.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.facts.Shown;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/**
 * Writes facts with their confidence: after each statement an icon and a word, which
 * leads to its sources. Remembers which sources it has named.
 */
public final class FactText {

	private final Map<String, Source> sources;
	private final Set<String> named = new LinkedHashSet<>();

	/** @param sources all sources by their tags */
	public FactText(Map<String, Source> sources) {
		this.sources = sources;
	}

	/** Sources by their tags. */
	public static Map<String, Source> index(List<Source> sources) {
		return sources.stream().collect(Collectors.toMap(Source::tag, Function.identity(), (first, second) -> first));
	}

	/** A fact: that it is unknown, its statement, or all statements if sources disagree. */
	public <T> Markup fact(Fact<T> fact, Function<T, String> words) {
		var markup = new Markup();
		add(markup, fact, words);
		return markup;
	}

	/** The same, appended to other text. */
	public <T> void add(Markup markup, Fact<T> fact, Function<T, String> words) {
		if (fact.isUnknown()) {
			markup.image("unknown").text(' ' + Words.unknown()); //$NON-NLS-1$
			return;
		}
		if (fact.isContradicted()) {
			markup.image("contradiction").text(" ").strong(Messages.page_disagree); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (var statement : fact.statements()) {
			if (fact.isContradicted()) {
				markup.newLine().text("\u2022 "); //$NON-NLS-1$
			}
			statement(markup, statement, words.apply(statement.value()));
		}
	}

	/** A row of the table of facts: sides with what they disagree on, items one below the other, or a plain text. */
	public Markup row(Shown row) {
		var markup = new Markup();
		switch (row.row().form()) {
		case PLAIN -> row.statements().forEach(statement -> markup.text(statement.value()));
		case SIDES -> add(markup, row.fact(), Function.identity());
		case ITEMS -> row.statements().forEach(statement -> {
			if (!markup.isEmpty()) {
				markup.newLine();
			}
			statement(markup, statement, statement.value());
		});
		}
		return markup;
	}

	/** A statement in words, with its confidence and its note. */
	public void statement(Markup markup, Statement<?> statement, String words) {
		markup.text(words + ' ');
		mark(markup, statement);
		if (!statement.note().isEmpty()) {
			markup.text(' ' + NLS.bind(Messages.page_note, statement.note()));
		}
	}

	/** How sure a statement is: an icon and a few words, which are a link if there are sources. */
	public void mark(Markup markup, Statement<?> statement) {
		var tags = statement.sources();
		named.addAll(tags);
		markup.image(icon(statement.confidence())).text(" "); //$NON-NLS-1$
		if (tags.isEmpty()) {
			markup.text(Words.origin(statement));
		} else {
			markup.link(Links.toSources(tags), Words.origin(statement), tooltip(statement));
		}
	}

	/** The icon of a confidence. */
	public static String icon(Confidence confidence) {
		return "confidence-" + confidence.id(); //$NON-NLS-1$
	}

	/** What the confidence of a statement means, and its sources with their addresses, one per line. */
	private String tooltip(Statement<?> statement) {
		var lines = new ArrayList<String>();
		lines.add(Words.explainOrigin(statement));
		statement.sources().forEach(tag -> lines.add(describe(tag)));
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private String describe(String tag) {
		var source = source(tag);
		return source.address().isEmpty() || source.address().equals(source.title()) ? tag + ": " + Words.title(source) //$NON-NLS-1$
				: tag + ": " + source.title() + " \u2013 " + source.address(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A source by its tag; if the tag is an address or unknown, a source that consists of the tag. */
	public Source source(String tag) {
		return sources.getOrDefault(tag, new Source(tag, tag, tag, Confidence.UNVERIFIED));
	}

	/** The sources named so far, in order. */
	public List<Source> named() {
		return named.stream().map(this::source).toList();
	}

	/** A list of the sources named so far. */
	public Markup sourceList() {
		var markup = new Markup();
		for (var source : named()) {
			markup.item().strong(source.tag()).text(" \u2013 ").image(icon(source.confidence())) //$NON-NLS-1$
					.text(' ' + Words.of(source.confidence()) + ": "); //$NON-NLS-1$
			if (source.address().isEmpty()) {
				markup.text(Words.title(source));
			} else {
				markup.link(Links.toSources(List.of(source.tag())), source.title(), source.address());
			}
		}
		return markup;
	}
}
