package org.dialtone.serving.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String events_dead;
	public static String events_details_lost;
	public static String events_requests_lost;
	public static String events_revived;
	public static String events_stuck;
	public static String file_case_differs;
	public static String file_changed;
	public static String file_error;
	public static String file_is_folder;
	public static String file_missing;
	public static String file_name_invalid;
	public static String file_outside;
	public static String file_removed;
	public static String file_special;
	public static String file_unreadable;
	public static String folder_missing;
	public static String name_climbs;
	public static String name_control_character;
	public static String name_drive;
	public static String name_empty;
	public static String name_network;
	public static String name_reserved;
	public static String name_windows;
	public static String reason_access_denied;
	public static String reason_no_such_file;
	public static String reason_not_a_folder;
	public static String state_failed;
	public static String state_listening;
	public static String state_starting;
	public static String state_stopped;

	static {
		NLS.initializeMessages("org.dialtone.serving.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
