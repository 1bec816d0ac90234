package org.dialtone.core.phones;

import java.util.List;

import org.dialtone.core.Location;
import org.dialtone.core.Statement;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.Scoped;

/**
 * Which files phones ask for when they start, in order.
 *
 * @param id     unique in the catalogue
 * @param name   the state of the phone, such as {@code Without application}
 * @param state  the same for programs
 * @param scope  the phones that ask for them
 * @param files  in the order of the requests
 * @param where  where it is written
 */
public record RequestOrder(String id, String name, State state, Scope scope,
		Statement<List<RequestedFile>> files, Location where) implements Scoped {

	/** What a phone starts from. */
	public enum State {
		/** It has no application, or is in a recovery mode. */
		RECOVERY("recovery"), //$NON-NLS-1$
		/** It has its application and asks for its configuration. */
		NORMAL("normal"), //$NON-NLS-1$
		/** Its configuration names a load other than the one it runs. */
		UPGRADE("upgrade"); //$NON-NLS-1$

		private final String id;

		State(String id) {
			this.id = id;
		}

		/** As it is written in YAML and JSON. */
		public String id() {
			return id;
		}
	}
}
