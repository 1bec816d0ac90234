package org.dialtone.ui.phones.internal.text;

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
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Writes facts with what they are worth: a mark of icon and word behind each
 * statement, which leads to its sources. Remembers which sources it has named.
 */
public final class FactText {

	private final Map<String, Source> sources;
	private final Set<String> named = new LinkedHashSet<>();

	/** @param sources all sources by their tags */
	public FactText(Map<String, Source> sources) {
		this.sources = sources;
	}

	/** All sources by their tags, as a page keeps them. */
	public static Map<String, Source> index(List<Source> sources) {
		return sources.stream().collect(Collectors.toMap(Source::tag, Function.identity(), (first, second) -> first));
	}

	/** A fact: unknown, what is said about it, or all that is said about it when sources disagree. */
	public <T> Markup fact(Fact<T> fact, Function<T, String> words) {
		var markup = new Markup();
		add(markup, fact, words);
		return markup;
	}

	/** The same, behind something else. */
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

	/** A statement in words, with its mark and its note. */
	public void statement(Markup markup, Statement<?> statement, String words) {
		markup.text(words + ' ');
		mark(markup, statement.confidence(), statement.sources());
		if (!statement.note().isEmpty()) {
			markup.text(' ' + NLS.bind(Messages.page_note, statement.note()));
		}
	}

	/** How sure something is: an icon and a word, which leads to the sources if there are any. */
	public void mark(Markup markup, Confidence confidence, List<String> tags) {
		named.addAll(tags);
		markup.image(icon(confidence)).text(" "); //$NON-NLS-1$
		if (tags.isEmpty()) {
			markup.text(Words.of(confidence));
		} else {
			markup.link(Links.toSources(tags), Words.of(confidence), tooltip(confidence, tags));
		}
	}

	/** The icon of a confidence. */
	public static String icon(Confidence confidence) {
		return "confidence-" + confidence.id(); //$NON-NLS-1$
	}

	/** What a confidence means, and the sources with their addresses, a line each. */
	public String tooltip(Confidence confidence, List<String> tags) {
		var lines = new ArrayList<String>();
		lines.add(Words.explain(confidence));
		tags.forEach(tag -> lines.add(describe(tag)));
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private String describe(String tag) {
		var source = source(tag);
		return source.address().isEmpty() || source.address().equals(source.title()) ? tag + ": " + source.title() //$NON-NLS-1$
				: tag + ": " + source.title() + " \u2013 " + source.address(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A source by its tag; one that speaks for itself when the tag is an address, or is not known. */
	public Source source(String tag) {
		return sources.getOrDefault(tag, new Source(tag, tag, tag, Confidence.UNVERIFIED));
	}

	/** The sources that were named so far, in order. */
	public List<Source> named() {
		return named.stream().map(this::source).toList();
	}

	/** A list of the sources that were named so far. */
	public Markup sourceList() {
		var markup = new Markup();
		for (var source : named()) {
			markup.item().strong(source.tag()).text(" \u2013 ").image(icon(source.confidence())) //$NON-NLS-1$
					.text(' ' + Words.of(source.confidence()) + ": "); //$NON-NLS-1$
			if (source.address().isEmpty()) {
				markup.text(source.title());
			} else {
				markup.link(Links.toSources(List.of(source.tag())), source.title(), source.address());
			}
		}
		return markup;
	}
}
