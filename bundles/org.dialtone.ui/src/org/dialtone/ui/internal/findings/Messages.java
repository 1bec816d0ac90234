package org.dialtone.ui.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the Findings view, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String column_line;
	public static String column_part;
	public static String column_place;
	public static String column_rule;
	public static String column_severity;
	public static String column_solution;
	public static String column_summary;
	public static String count;
	public static String count_some;
	public static String details;
	public static String filter_hint;
	public static String filter_name;
	public static String fix_changed;
	public static String fix_failed;
	public static String fix_none;
	public static String fix_replace;
	public static String job_findings;
	public static String job_open;
	public static String open_failed;
	public static String open_gone;
	public static String open_no_editor;
	public static String severity_error;
	public static String severity_info;
	public static String severity_warning;
	public static String table;

	static {
		NLS.initializeMessages("org.dialtone.ui.internal.findings.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
