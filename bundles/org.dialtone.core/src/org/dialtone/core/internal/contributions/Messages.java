package org.dialtone.core.internal.contributions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts about contributions, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String attribute_missing;
	public static String attribute_missing_solution;
	public static String attribute_unknown;
	public static String attribute_unknown_solution;
	public static String element_unknown;
	public static String element_unknown_solution;
	public static String file_denied;
	public static String file_denied_solution;
	public static String file_missing;
	public static String file_missing_solution;
	public static String file_name;
	public static String file_name_solution;
	public static String file_no_file;
	public static String file_no_file_solution;
	public static String file_twice;
	public static String file_twice_solution;
	public static String file_unreadable;
	public static String file_unreadable_solution;
	public static String folder_empty;
	public static String folder_empty_solution;
	public static String folder_unreadable;
	public static String folder_unreadable_solution;
	public static String link_broken;
	public static String link_broken_solution;
	public static String part;
	public static String path_outside;
	public static String path_outside_solution;
	public static String plugin_gone;
	public static String plugin_gone_solution;
	public static String reason_denied;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.contributions.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
