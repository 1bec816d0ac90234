package org.dialtone.ui.tftp.internal.server;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.ServerState;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The state of the server, in words and as the name of an icon. */
public final class StateText {

	private StateText() {
	}

	/** A headline. */
	public static String headline(ServerState state, Health health) {
		return switch (state) {
		case ServerState.Stopped stopped -> Messages.state_stopped;
		case ServerState.Starting starting -> Messages.state_starting;
		case ServerState.Listening listening -> NLS.bind(listening(health), Addresses.text(listening.address()));
		case ServerState.Failed failed -> NLS.bind(Messages.state_failed, failed.reason());
		};
	}

	private static String listening(Health health) {
		return health.rootMissing() ? Messages.state_listening_root_missing
				: health.reporting() != null ? Messages.state_listening_unreported : Messages.state_listening;
	}

	/** A few words for the status line of the window. */
	public static String brief(ServerState state, Health health) {
		return switch (state) {
		case ServerState.Stopped stopped -> Messages.brief_stopped;
		case ServerState.Starting starting -> Messages.brief_starting;
		case ServerState.Listening listening -> NLS.bind(brief(health), Addresses.text(listening.address()));
		case ServerState.Failed failed -> Messages.brief_failed;
		};
	}

	private static String brief(Health health) {
		return health.rootMissing() ? Messages.brief_root_missing
				: health.reporting() != null ? Messages.brief_unreported : Messages.brief_listening;
	}

	/** The name of the icon. */
	public static String icon(ServerState state, Health health) {
		return switch (state) {
		case ServerState.Stopped stopped -> "state-stopped"; //$NON-NLS-1$
		case ServerState.Starting starting -> "state-starting"; //$NON-NLS-1$
		case ServerState.Listening listening when !health.equals(Health.GOOD) -> "state-warning"; //$NON-NLS-1$
		case ServerState.Listening listening -> "state-listening"; //$NON-NLS-1$
		case ServerState.Failed failed -> "state-failed"; //$NON-NLS-1$
		};
	}
}
