package org.dialtone.core;

import java.util.Locale;
import java.util.Optional;

/**
 * Something found in a file, a contribution or a phone: the one type for all messages
 * about data.
 *
 * @param severity    how bad it is
 * @param summary     what is the matter, in one line
 * @param explanation why, or empty if the summary says it all
 * @param solution    what to do next, or empty if there is nothing to do
 * @param where       the place it is about
 * @param trap        the trap it is, if it is one
 */
public record Finding(Severity severity, String summary, String explanation, String solution, Location where,
		Optional<Trap> trap) {

	/** A finding that is not a trap. */
	public Finding(Severity severity, String summary, String explanation, String solution, Location where) {
		this(severity, summary, explanation, solution, where, Optional.empty());
	}

	/** An error without an explanation. */
	public static Finding error(Location where, String summary, String solution) {
		return new Finding(Severity.ERROR, summary, "", solution, where); //$NON-NLS-1$
	}

	/** A warning without an explanation; nothing is left out because of it. */
	public static Finding warning(Location where, String summary, String solution) {
		return new Finding(Severity.WARNING, summary, "", solution, where); //$NON-NLS-1$
	}

	/** A trap. */
	public static Finding trap(Trap trap, Location where, String summary, String solution) {
		return new Finding(Severity.WARNING, summary, "", solution, where, Optional.of(trap)); //$NON-NLS-1$
	}

	/**
	 * The same trap as information, where somebody accepts it.
	 *
	 * @param because the reason
	 */
	public Finding accepted(String because) {
		return new Finding(Severity.INFO, summary, because, "", where, trap); //$NON-NLS-1$
	}

	/** {@code FILE:LINE:COLUMN: severity: summary}. */
	@Override
	public String toString() {
		return where + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + summary; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
