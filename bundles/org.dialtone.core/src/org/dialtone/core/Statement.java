package org.dialtone.core;

import java.util.List;

/**
 * What one side says about something.
 *
 * @param value      what is said
 * @param confidence how sure it is: as written, otherwise that of its best source,
 *                   otherwise {@link Confidence#UNVERIFIED}; a part that states nothing is
 *                   only as sure as the weakest source of the whole, since nobody knows
 *                   which of them says it
 * @param sources    tags of {@link Source}s, the most important first
 * @param basis      whose confidence and sources these are
 * @param note       a remark, or empty
 * @param <T>        immutable
 */
public record Statement<T>(T value, Confidence confidence, List<String> sources, Basis basis, String note) {

	/** Makes an immutable statement. */
	public Statement {
		sources = List.copyOf(sources);
	}

	/** A statement with an origin of its own. */
	public Statement(T value, Confidence confidence, List<String> sources, String note) {
		this(value, confidence, sources, Basis.OWN, note);
	}

	/** Another value from the same origin, with the same note. */
	public <U> Statement<U> as(U other) {
		return new Statement<>(other, confidence, sources, basis, note);
	}
}
