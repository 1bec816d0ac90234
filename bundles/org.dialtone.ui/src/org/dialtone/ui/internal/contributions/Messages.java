package org.dialtone.ui.internal.contributions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of Installed Contributions, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String column_entries;
	public static String column_file;
	public static String column_plugin;
	public static String column_state;
	public static String column_version;
	public static String count_all;
	public static String count_incomplete;
	public static String count_some;
	public static String filter_hint;
	public static String filter_name;
	public static String findings;
	public static String findings_none;
	public static String findings_of_all;
	public static String findings_of_selected;
	public static String folder_failed;
	public static String folder_failed_title;
	public static String own;
	public static String state_accepted;
	public static String state_left_out;
	public static String state_partly;
	public static String state_remarks;
	public static String table;

	static {
		NLS.initializeMessages("org.dialtone.ui.internal.contributions.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
