package org.dialtone.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Application_noDisplay;
	public static String Application_noGtk;
	public static String Application_noWindow;
	public static String Application_noWorkspace;
	public static String Menu_edit;
	public static String Menu_file;
	public static String Menu_help;
	public static String Menu_window;
	public static String Perspective_empty;
	public static String Window_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
