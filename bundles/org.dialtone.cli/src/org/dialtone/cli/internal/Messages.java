package org.dialtone.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}, which holds those of the help too. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String address_unknown;
	public static String command_help;
	public static String command_missing;
	public static String option_invalid;
	public static String request_retransmissions;
	public static String request_start;
	public static String result_aborted;
	public static String result_failed;
	public static String result_not_found;
	public static String result_received;
	public static String result_refused;
	public static String result_sent;
	public static String root_empty;
	public static String serve_listening;

	static {
		NLS.initializeMessages("org.dialtone.cli.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
