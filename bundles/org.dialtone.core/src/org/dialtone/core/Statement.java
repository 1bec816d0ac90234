package org.dialtone.core;

import java.util.List;

/**
 * What one side says about something.
 *
 * @param value      what is said
 * @param confidence how sure it is: as written, otherwise that of its best source,
 *                   otherwise {@link Confidence#UNVERIFIED}
 * @param sources    tags of {@link Source}s, the most important first
 * @param note       a remark, or empty
 * @param <T>        immutable
 */
public record Statement<T>(T value, Confidence confidence, List<String> sources, String note) {

	/** Makes an immutable statement. */
	public Statement {
		sources = List.copyOf(sources);
	}
}
