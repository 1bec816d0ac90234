package org.dialtone.ui.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of what pages say, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String page_disagree;
	public static String page_note;
	public static String page_says;
	public static String section_contradictions;
	public static String section_sources;

	static {
		NLS.initializeMessages("org.dialtone.ui.document.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
