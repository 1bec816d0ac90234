package org.dialtone.core.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String reason_asks;
	public static String reason_code;
	public static String reason_command;
	public static String reason_dispute;
	public static String reason_family;
	public static String reason_file;
	public static String reason_load;
	public static String reason_menu;
	public static String reason_model;
	public static String reason_note;
	public static String reason_part;
	public static String reason_procedure;
	public static String reason_prompt;
	public static String reason_recovery_load;
	public static String reason_rule;
	public static String reason_set;
	public static String reason_text;
	public static String reasons;
	public static String rule_way;

	static {
		NLS.initializeMessages("org.dialtone.core.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
