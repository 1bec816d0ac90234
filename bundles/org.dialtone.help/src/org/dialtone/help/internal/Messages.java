package org.dialtone.help.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String browser_copy;
	public static String browser_missing;
	public static String browser_title;
	public static String help_missing;
	public static String help_nothingFound;
	public static String help_page;
	public static String help_search;
	public static String help_title;
	public static String welcome_files;
	public static String welcome_heading;
	public static String welcome_help;
	public static String welcome_helpText;
	public static String welcome_phones;
	public static String welcome_phonesText;
	public static String welcome_recovery;
	public static String welcome_recoveryText;
	public static String welcome_server;
	public static String welcome_serverText;
	public static String welcome_text;
	public static String welcome_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
