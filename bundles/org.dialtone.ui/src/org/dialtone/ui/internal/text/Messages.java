package org.dialtone.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the page that shows a text, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String line;
	public static String read_only;

	static {
		NLS.initializeMessages("org.dialtone.ui.internal.text.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
