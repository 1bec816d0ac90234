package org.dialtone.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something found in a file, a contribution or a phone: the one type for all messages
 * about data. Immutable.
 *
 * @param rule        the id of the rule that found it; ids never change, and quick fixes
 *                    are found by them. Those of the catalogue are in {@link CatalogueRule}
 * @param severity    how bad it is
 * @param summary     what is the matter, in one line
 * @param explanation why, or empty if the summary says it all
 * @param solution    what to do next, or empty if there is nothing to do
 * @param where       what it is about
 * @param evidence    what shows that it is true; empty if {@code where} does
 * @param data        what a quick fix needs to know, by keys that the rule defines
 * @param trap        the trap it is, if it is one
 */
public record Finding(String rule, Severity severity, String summary, String explanation, String solution, Place where,
		List<Evidence> evidence, Map<String, String> data, Optional<Trap> trap) {

	/** Key of {@link #data}: the text at {@code where} that is wrong. */
	public static final String REPLACE = "replace"; //$NON-NLS-1$
	/** Key of {@link #data}: the text that is probably meant instead of {@link #REPLACE}. */
	public static final String WITH = "with"; //$NON-NLS-1$

	/** Makes an immutable finding. */
	public Finding {
		evidence = List.copyOf(evidence);
		data = Map.copyOf(data);
	}

	/** A finding that is not a trap, without evidence. */
	public Finding(String rule, Severity severity, String summary, String explanation, String solution, Place where) {
		this(rule, severity, summary, explanation, solution, where, List.of(), Map.of(), Optional.empty());
	}

	/** An error without an explanation. */
	public static Finding error(String rule, Place where, String summary, String solution) {
		return new Finding(rule, Severity.ERROR, summary, "", solution, where); //$NON-NLS-1$
	}

	/** A warning without an explanation; nothing is left out because of it. */
	public static Finding warning(String rule, Place where, String summary, String solution) {
		return new Finding(rule, Severity.WARNING, summary, "", solution, where); //$NON-NLS-1$
	}

	/** A trap. */
	public static Finding trap(Trap trap, Place where, String summary, String solution) {
		return new Finding(trap.rule(), Severity.WARNING, summary, "", solution, where, List.of(), Map.of(), Optional.of(trap)); //$NON-NLS-1$
	}

	/** The same finding with evidence. */
	public Finding because(Evidence... shown) {
		return new Finding(rule, severity, summary, explanation, solution, where, List.of(shown), data, trap);
	}

	/** The same finding, which can be corrected by writing another text in place of one. */
	public Finding replacing(String text, String with) {
		return new Finding(rule, severity, summary, explanation, solution, where, evidence, Map.of(REPLACE, text, WITH, with), trap);
	}

	/**
	 * The same trap as information, where somebody accepts it.
	 *
	 * @param because the reason
	 */
	public Finding accepted(String because) {
		return new Finding(rule, Severity.INFO, summary, because, "", where, evidence, data, trap); //$NON-NLS-1$
	}

	/** The place in a file that it is about; empty if it is about something else. */
	public Optional<Location> location() {
		return where instanceof Location file ? Optional.of(file) : Optional.empty();
	}

	/** {@code FILE:LINE:COLUMN: severity: summary}. */
	@Override
	public String toString() {
		return where + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + summary; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
