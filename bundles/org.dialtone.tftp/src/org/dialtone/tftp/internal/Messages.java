package org.dialtone.tftp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String address_failed;
	public static String address_not_local;
	public static String address_not_local_remedy;
	public static String family_unsupported;
	public static String file_shrank;
	public static String limit_transfers;
	public static String limit_transfers_client;
	public static String mode_mail;
	public static String mode_unknown;
	public static String packet_dropped;
	public static String packet_malformed;
	public static String port_failed;
	public static String port_forbidden;
	public static String port_forbidden_linux;
	public static String port_forbidden_other;
	public static String port_other;
	public static String port_taken;
	public static String port_taken_by;
	public static String port_taken_find;
	public static String reply_port_error;
	public static String root_failed;
	public static String root_failed_remedy;
	public static String server_ended;
	public static String server_ended_remedy;
	public static String server_hangs;
	public static String server_hangs_remedy;
	public static String transfer_asked_again;
	public static String transfer_asked_other;
	public static String transfer_client_error;
	public static String transfer_never_answered;
	public static String transfer_read_error;
	public static String transfer_server_stopped;
	public static String transfer_silent;
	public static String transfer_unexpected;
	public static String transfer_unknown;
	public static String upload_disk_full;
	public static String upload_exists;
	public static String upload_off;
	public static String upload_too_large;
	public static String upload_write_error;

	static {
		NLS.initializeMessages("org.dialtone.tftp.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
