package org.dialtone.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of tables, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String columns_reset;

	static {
		NLS.initializeMessages("org.dialtone.ui.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
