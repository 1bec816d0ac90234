package org.dialtone.core.search;

import org.eclipse.osgi.util.NLS;

/** What a term is to the item it finds. */
enum TermKind {
	/** The item's own name, which needs no reason. */
	NAME(25, "{0}"), //$NON-NLS-1$
	RECOVERY_LOAD(16, Messages.reason_recovery_load),
	LOAD(15, Messages.reason_load),
	MODEL(14, Messages.reason_model),
	ENUM(13, Messages.reason_enum),
	CODE(12, Messages.reason_code),
	KIND(12, Messages.reason_kind),
	PROMPT(12, Messages.reason_prompt),
	PART(11, Messages.reason_part),
	SET(10, Messages.reason_set),
	FAMILY(10, Messages.reason_family),
	COMMAND(9, Messages.reason_command),
	MENU(9, Messages.reason_menu),
	PROTOCOL(8, Messages.reason_protocol),
	FILE(8, Messages.reason_file),
	ASKS(6, Messages.reason_asks),
	PROCEDURE(7, Messages.reason_procedure, true),
	RULE(6, Messages.reason_rule, true),
	NOTE(6, Messages.reason_note, true),
	DISPUTE(6, Messages.reason_dispute, true),
	ENTRY_KEY(5, Messages.reason_entry_key),
	TEXT(3, Messages.reason_text, true);

	/** Its part of the score; the other part is that of the {@link Level}. */
	final int points;
	/** Whether it is prose, which mentions other phones and files too. */
	final boolean prose;
	private final String reason;

	TermKind(int points, String reason) {
		this(points, reason, false);
	}

	TermKind(int points, String reason, boolean prose) {
		this.points = points;
		this.reason = reason;
		this.prose = prose;
	}

	/** Why such a term finds an item; empty for the item's own name. */
	String reason(String term) {
		return this == NAME ? "" : NLS.bind(reason, term); //$NON-NLS-1$
	}
}
