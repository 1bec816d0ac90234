package org.dialtone.core.procedures;

import java.util.List;

import org.dialtone.core.Statement;

/**
 * What must be in place before a procedure starts.
 *
 * @param kind     what it is about
 * @param required whether the phone can be lost without it; otherwise it is only advice
 * @param text     the condition, in words
 * @param files    names of files that a TFTP server must have, with
 *                 {@code <recovery load>} for the recovery load of the model; only for
 *                 {@link Kind#FILES}
 */
public record Precondition(Kind kind, boolean required, Statement<String> text, List<String> files) {

	/** What a precondition is about. */
	public enum Kind {
		/** Power supply. */
		POWER("power"), //$NON-NLS-1$
		/** Cable, switch port, DHCP. */
		NETWORK("network"), //$NON-NLS-1$
		/** Files that a TFTP server must have. */
		FILES("files"), //$NON-NLS-1$
		/** Passwords, registrations, permissions. */
		ACCESS("access"); //$NON-NLS-1$

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** As it is written in YAML and JSON. */
		public String id() {
			return id;
		}
	}

	/** Makes an immutable precondition. */
	public Precondition {
		files = List.copyOf(files);
	}
}
