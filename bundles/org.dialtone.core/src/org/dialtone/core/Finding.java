package org.dialtone.core;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that was found out about a file, a contribution or a phone. The one type
 * for every message that is about data.
 *
 * @param severity    how bad it is
 * @param summary     what is the matter, one line
 * @param explanation why that is so, or empty when the summary says all
 * @param solution    what to do next, or empty when there is nothing to do
 * @param where       the place it is about
 * @param trap        the trap it is, if it is one
 */
public record Finding(Severity severity, String summary, String explanation, String solution, Location where,
		Optional<Trap> trap) {

	/** A finding that is not a trap. */
	public Finding(Severity severity, String summary, String explanation, String solution, Location where) {
		this(severity, summary, explanation, solution, where, Optional.empty());
	}

	/** A finding whose summary says all but what to do. */
	public static Finding error(Location where, String summary, String solution) {
		return new Finding(Severity.ERROR, summary, "", solution, where); //$NON-NLS-1$
	}

	/** A finding that does not keep anything from being used. */
	public static Finding warning(Location where, String summary, String solution) {
		return new Finding(Severity.WARNING, summary, "", solution, where); //$NON-NLS-1$
	}

	/** A trap. */
	public static Finding trap(Trap trap, Location where, String summary, String solution) {
		return new Finding(Severity.WARNING, summary, "", solution, where, Optional.of(trap)); //$NON-NLS-1$
	}

	/**
	 * The same trap where it was looked at and is right.
	 *
	 * @param because why
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
