package org.dialtone.core.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.phones.PhoneModel;

/**
 * A row of the table of facts: what the fact is called, where it comes from, how its
 * values are written for people and for programs, and how it is found. Immutable once the
 * table is set up.
 *
 * @param <S> whose fact it is
 * @param <T> the type of its values
 */
public final class FactRow<S, T> {

	/** How the statements of a fact belong together. */
	public enum Form {
		/** One value that needs no source, such as a name. */
		PLAIN,
		/** What sources say: one statement, or several that contradict one another, the likeliest first. */
		SIDES,
		/** Statements that are all true. */
		ITEMS
	}

	/** How a search finds a value. */
	public enum Search {
		/** It does not. */
		NONE,
		/** By any of its words, or by a part of one. */
		WORDS,
		/** By its number, with or without leading zeros. */
		NUMBER,
		/** By keys of a keypad, or by the name of a key. */
		KEYS,
		/** By the beginnings of its words, if no name matches. */
		PROSE
	}

	private static final ResourceBundle LABELS = ResourceBundle.getBundle("org.dialtone.core.facts.labels"); //$NON-NLS-1$
	private static final String COMMA = ", "; //$NON-NLS-1$

	private final String table;
	private final String id;
	private final Form form;
	private final Function<S, List<Statement<T>>> values;
	private BiFunction<S, T, String> words = (subject, value) -> text(value);
	private Function<T, Object> data = value -> Objects.requireNonNull(value);
	private Optional<Function<S, List<Statement<String>>>> shown = Optional.empty();
	private String group = ""; //$NON-NLS-1$
	private Search search = Search.NONE;
	private int rank;

	private FactRow(String table, String id, Form form, Function<S, List<Statement<T>>> values) {
		this.table = table;
		this.id = id;
		this.form = form;
		this.values = values;
	}

	static <S, T> FactRow<S, T> sides(String table, String id, Function<S, Fact<T>> fact) {
		return new FactRow<>(table, id, Form.SIDES, subject -> fact.apply(subject).statements());
	}

	static <S, T> FactRow<S, T> items(String table, String id, Function<S, List<Statement<T>>> items) {
		return new FactRow<>(table, id, Form.ITEMS, items);
	}

	/** A value that needs no source; an empty text is no value. */
	static <S, T> FactRow<S, T> plain(String table, String id, Function<S, T> value) {
		return new FactRow<>(table, id, Form.PLAIN, subject -> Stream.of(value.apply(subject)).filter(one -> !"".equals(one)) //$NON-NLS-1$
				.map(one -> new Statement<>(one, Confidence.UNVERIFIED, List.of(), "")).toList()); //$NON-NLS-1$
	}

	/** A value that needs no source and that there need not be. */
	static <S, T> FactRow<S, T> optional(String table, String id, Function<S, Optional<T>> value) {
		return new FactRow<>(table, id, Form.PLAIN, subject -> value.apply(subject).stream()
				.map(one -> new Statement<>(one, Confidence.UNVERIFIED, List.of(), "")).toList()); //$NON-NLS-1$
	}

	/** How a value is written for people, if not as it is. */
	FactRow<S, T> words(Function<T, String> text) {
		return wordsIn((subject, value) -> text.apply(value));
	}

	/** How a value is written for people, if that depends on what the catalogue says elsewhere. */
	FactRow<S, T> wordsIn(BiFunction<S, T, String> text) {
		words = text;
		return this;
	}

	/** How a value is written for programs, if not as it is: a text, a number, a list or a map by names of fields. */
	FactRow<S, T> data(Function<T, Object> value) {
		data = value;
		return this;
	}

	/** What people are shown, if it is more than the values. */
	FactRow<S, T> shown(Function<S, List<Statement<String>>> statements) {
		shown = Optional.of(statements);
		return this;
	}

	/** The name, for programs, of what several facts are parts of. */
	FactRow<S, T> in(String whole) {
		group = whole;
		return this;
	}

	/** How a search finds it, and what such a match is worth; the name of a phone is worth 25. */
	FactRow<S, T> found(Search by, int points) {
		search = by;
		rank = points;
		return this;
	}

	/** Its name for programs, as in files and in JSON; unique in its table. */
	public String id() {
		return id;
	}

	/** Its name for people. */
	public String label() {
		return LABELS.getString(table + '.' + id);
	}

	/** How its statements belong together. */
	public Form form() {
		return form;
	}

	/** The name, for programs, of what it is a part of; empty if it stands alone. */
	public String group() {
		return group;
	}

	/** How a search finds it. */
	public Search search() {
		return search;
	}

	/** What a match is worth. */
	public int rank() {
		return rank;
	}

	/** What is known, for people; values that say nothing are left out. */
	public Shown show(S subject) {
		var statements = shown.map(all -> all.apply(subject)).orElseGet(() -> values.apply(subject).stream()
				.map(statement -> statement.as(words.apply(subject, statement.value()))).toList());
		return new Shown(this, statements.stream().filter(statement -> !statement.value().isEmpty()).toList());
	}

	/** What is known, for programs. */
	public List<Statement<Object>> data(S subject) {
		return values.apply(subject).stream().map(statement -> statement.as(data.apply(statement.value()))).toList();
	}

	/** The texts by which a search finds it. */
	public List<Statement<String>> terms(S subject) {
		return values.apply(subject).stream().flatMap(statement -> terms(subject, statement.value()).distinct()
				.filter(term -> !term.equals(PhoneModel.NONE)).map(statement::as)).toList();
	}

	private Stream<String> terms(S subject, T value) {
		return value instanceof List<?> list ? list.stream().map(String::valueOf)
				: Stream.of(text(data.apply(value)), words.apply(subject, value));
	}

	private static String text(Object value) {
		return value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(COMMA))
				: String.valueOf(value);
	}
}
