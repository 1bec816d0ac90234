package org.dialtone.core.words;

import java.util.List;

import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.Procedure;
import org.eclipse.osgi.util.NLS;

/** What a reset does to a phone, in words. */
public final class ResetWords {

	private ResetWords() {
	}

	/** In a few words, for lists. */
	public static String of(ResetOutcome outcome) {
		return switch (outcome) {
		case ResetOutcome.Recorded(var after) -> Words.of(after, Words::of);
		case ResetOutcome.ByProcedure(var reset) -> Words.of(reset.danger());
		case ResetOutcome.Unknown unknown -> Messages.after_unknown;
		};
	}

	/** The one thing to know before a reset, in a line. */
	public static String headline(ResetOutcome outcome) {
		return switch (outcome) {
		case ResetOutcome.Recorded recorded -> recorded.needsTftp() ? Messages.reset_needs_tftp : of(recorded);
		case ResetOutcome.ByProcedure known -> of(known);
		case ResetOutcome.Unknown unknown -> Messages.reset_unknown;
		};
	}

	/** The details below the headline, in sentences; empty if there are none. */
	public static String explain(ResetOutcome outcome) {
		return switch (outcome) {
		case ResetOutcome.Recorded(var after) -> Words.of(after, Words::explain);
		case ResetOutcome.ByProcedure(var reset) -> explain(reset);
		case ResetOutcome.Unknown(var loadsByTftp) -> loadsByTftp ? Messages.reset_unknown_tftp : ""; //$NON-NLS-1$
		};
	}

	private static String explain(Procedure reset) {
		var erases = reset.erases().isEmpty() ? "" : NLS.bind(Messages.reset_erases, list(reset.erases())); //$NON-NLS-1$
		var keeps = reset.keeps().isEmpty() ? "" : NLS.bind(Messages.reset_keeps, list(reset.keeps())); //$NON-NLS-1$
		var danger = erases.isEmpty() || reset.danger().compareTo(Danger.SETTINGS) > 0 ? Words.explain(reset.danger()) : ""; //$NON-NLS-1$
		return sentences(erases, keeps, danger);
	}

	/** {@code a, b and c}, or with semicolons if a part contains commas itself. */
	private static String list(List<Statement<String>> statements) {
		var texts = statements.stream().map(Statement::value).toList();
		if (texts.size() == 1) {
			return texts.getFirst();
		}
		if (texts.stream().anyMatch(text -> text.indexOf(',') >= 0)) {
			return String.join("; ", texts); //$NON-NLS-1$
		}
		return NLS.bind(Messages.list_last, String.join(", ", texts.subList(0, texts.size() - 1)), texts.getLast()); //$NON-NLS-1$
	}

	private static String sentences(String... sentences) {
		return String.join(" ", List.of(sentences).stream().filter(text -> !text.isEmpty()).toList()); //$NON-NLS-1$
	}
}
