package org.dialtone.core;

import java.util.List;
import java.util.Optional;

/**
 * What is known about something: nothing, one statement, or several that contradict
 * one another, the likeliest first.
 *
 * @param statements empty if nothing is known
 * @param <T>        the type of the value, immutable
 */
public record Fact<T>(List<Statement<T>> statements) {

	private static final Fact<?> UNKNOWN = new Fact<>(List.of());

	/** Makes an immutable fact. */
	public Fact {
		statements = List.copyOf(statements);
	}

	/** A fact of which nothing is known. */
	@SuppressWarnings("unchecked")
	public static <T> Fact<T> unknown() {
		return (Fact<T>) UNKNOWN;
	}

	/** The value of the likeliest statement; empty if nothing is known. */
	public Optional<T> value() {
		return statements.stream().findFirst().map(Statement::value);
	}

	/** Whether nothing is known. */
	public boolean isUnknown() {
		return statements.isEmpty();
	}

	/** Whether statements contradict one another. */
	public boolean isContradicted() {
		return statements.size() > 1;
	}
}
