package org.dialtone.core.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String unlisted;
	public static String unlisted_solution;
	public static String unusable_optional;
	public static String unusable_required;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
