package org.dialtone.core.internal.lint;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String and_more;
	public static String code_begins;
	public static String code_begins_solution;
	public static String code_same;
	public static String code_same_solution;
	public static String entry_key_model;
	public static String entry_key_procedures;
	public static String entry_key_solution;
	public static String files_not_demanded;
	public static String files_not_demanded_one;
	public static String files_not_demanded_solution;
	public static String load_not_in_set;
	public static String load_not_offered;
	public static String load_not_offered_solution;
	public static String never_released;
	public static String never_released_solution;
	public static String no_way_out;
	public static String no_way_out_solution;
	public static String outcome_backup;
	public static String outcome_restart;
	public static String outcome_unlock;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.lint.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
