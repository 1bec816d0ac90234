package org.dialtone.serving;

import java.net.InetSocketAddress;
import java.util.List;

import org.dialtone.serving.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The state of a server. {@link #toString()} is the text that users see. */
public sealed interface ServerState {

	/** Nothing is served, because nobody asked for it or because it was stopped. */
	record Stopped() implements ServerState {
		@Override
		public String toString() {
			return Messages.state_stopped;
		}
	}

	/** The sockets are being opened. */
	record Starting() implements ServerState {
		@Override
		public String toString() {
			return Messages.state_starting;
		}
	}

	/**
	 * Requests are answered.
	 *
	 * @param address   the address and port as set, {@code 0.0.0.0} standing for
	 *                  every address; the port is the real one
	 * @param addresses the addresses that are listened on right now; when the server
	 *                  listens everywhere this follows the machine's interfaces
	 */
	record Listening(InetSocketAddress address, List<InetSocketAddress> addresses) implements ServerState {
		public Listening {
			addresses = List.copyOf(addresses);
		}

		@Override
		public String toString() {
			return NLS.bind(Messages.state_listening, Addresses.text(address));
		}
	}

	/**
	 * The server could not start, or had to end.
	 *
	 * @param reason what happened and why, one sentence without a full stop
	 * @param remedy what the user can do, one or more sentences; empty when nothing
	 *               is known
	 */
	record Failed(String reason, String remedy) implements ServerState {
		@Override
		public String toString() {
			return NLS.bind(Messages.state_failed, reason);
		}
	}

	/** Whether requests are answered. */
	default boolean isListening() {
		return this instanceof Listening;
	}
}
