package org.dialtone.core.procedures;

/** What a lamp does. */
public enum LedState {
	/** It is on. */
	LIT("lit"), //$NON-NLS-1$
	/** It is off. */
	DARK("dark"), //$NON-NLS-1$
	/** It goes on and off. */
	BLINKING("blinking"), //$NON-NLS-1$
	/** It goes on and off fast. */
	BLINKING_FAST("blinking-fast"), //$NON-NLS-1$
	/** Several lamps light one after another. */
	RUNNING("running"); //$NON-NLS-1$

	private final String id;

	LedState(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
