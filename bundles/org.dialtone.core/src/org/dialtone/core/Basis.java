package org.dialtone.core;

/** Whose confidence and sources a {@link Statement} has. */
public enum Basis {
	/** Its own. */
	OWN("own"), //$NON-NLS-1$
	/** Those of the step that it is part of, since it states none. */
	STEP("step"), //$NON-NLS-1$
	/** Those of the procedure that it is part of, since neither it nor its step states any. */
	PROCEDURE("procedure"); //$NON-NLS-1$

	private final String id;

	Basis(String id) {
		this.id = id;
	}

	/** As it is written in JSON. */
	public String id() {
		return id;
	}
}
