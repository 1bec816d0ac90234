package org.dialtone.app.internal.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Dialog_exit;
	public static String Dialog_folderMessage;
	public static String Dialog_folderTitle;
	public static String Dialog_retry;
	public static String Dialog_useAnother;
	public static String Refusal_heldBy;
	public static String Refusal_heldByUnknown;
	public static String Refusal_inUse;
	public static String Refusal_inUseTitle;
	public static String Refusal_unusable;
	public static String Refusal_unusableTitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
