package org.dialtone.ui.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String job_catalogue;

	static {
		NLS.initializeMessages("org.dialtone.ui.catalogue.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
