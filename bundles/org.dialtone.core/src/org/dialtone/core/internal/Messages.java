package org.dialtone.core.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String file_missing;
	public static String file_no_models;
	public static String file_no_yaml;
	public static String file_too_large;
	public static String model_incomplete;
	public static String model_twice;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
