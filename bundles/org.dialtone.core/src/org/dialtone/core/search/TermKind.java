package org.dialtone.core.search;

import org.dialtone.core.facts.FactRow;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/**
 * What a term is to the item it finds.
 *
 * @param points its part of the score; the other part is that of the {@link Level}
 * @param reason why such a term finds an item, with {@code {0}} for the term; empty for
 *               the item's own name, which needs no reason
 * @param prose  whether it is prose, which mentions other phones and files too
 */
record TermKind(int points, String reason, boolean prose) {

	static final TermKind NAME = new TermKind(25, ""); //$NON-NLS-1$
	static final TermKind RECOVERY_LOAD = new TermKind(16, Messages.reason_recovery_load);
	static final TermKind LOAD = new TermKind(15, Messages.reason_load);
	static final TermKind MODEL = new TermKind(14, Messages.reason_model);
	static final TermKind CODE = new TermKind(12, Messages.reason_code);
	static final TermKind PROMPT = new TermKind(12, Messages.reason_prompt);
	static final TermKind PART = new TermKind(11, Messages.reason_part);
	static final TermKind SET = new TermKind(10, Messages.reason_set);
	static final TermKind FAMILY = new TermKind(10, Messages.reason_family);
	static final TermKind COMMAND = new TermKind(9, Messages.reason_command);
	static final TermKind MENU = new TermKind(9, Messages.reason_menu);
	static final TermKind FILE = new TermKind(8, Messages.reason_file);
	static final TermKind ASKS = new TermKind(6, Messages.reason_asks);
	static final TermKind PROCEDURE = new TermKind(7, Messages.reason_procedure, true);
	static final TermKind RULE = new TermKind(6, Messages.reason_rule, true);
	static final TermKind NOTE = new TermKind(6, Messages.reason_note, true);
	static final TermKind DISPUTE = new TermKind(6, Messages.reason_dispute, true);
	static final TermKind TEXT = new TermKind(3, Messages.reason_text, true);

	TermKind(int points, String reason) {
		this(points, reason, false);
	}

	/** A fact of the table. */
	static TermKind of(FactRow<?, ?> fact) {
		return new TermKind(fact.rank(), Words.inSentence(fact.label()).replace("'", "''") + " {0}", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				fact.search() == FactRow.Search.PROSE);
	}

	/** Why such a term finds an item; empty for the item's own name. */
	String reason(String term) {
		return NLS.bind(reason, term);
	}
}
