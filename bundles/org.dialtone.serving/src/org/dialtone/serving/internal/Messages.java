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
