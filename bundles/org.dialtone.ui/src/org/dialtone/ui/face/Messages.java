package org.dialtone.ui.face;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the drawings of phones, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String face_backup_key;
	public static String face_display;
	public static String face_display_unknown;
	public static String face_entry_key;
	public static String face_keys;
	public static String face_keys_unknown;
	public static String face_lamps;
	public static String face_lines;
	public static String face_title;
	public static String keys_description;
	public static String keys_together;

	static {
		NLS.initializeMessages("org.dialtone.ui.face.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
