package org.dialtone.core.procedures;

/** What a step has the engineer do. */
public enum Action {
	/** Disconnect the phone's power. */
	REMOVE_POWER("remove-power"), //$NON-NLS-1$
	/** Reconnect the phone's power. */
	RESTORE_POWER("restore-power"), //$NON-NLS-1$
	/** Press keys and hold them. */
	HOLD("hold"), //$NON-NLS-1$
	/** Let go of keys that are held. */
	RELEASE("release"), //$NON-NLS-1$
	/** Press keys one after another. */
	PRESS("press"), //$NON-NLS-1$
	/** Choose from a menu, or answer a question. */
	CHOOSE("choose"), //$NON-NLS-1$
	/** Wait. */
	WAIT("wait"), //$NON-NLS-1$
	/** Watch what the phone shows. */
	OBSERVE("observe"), //$NON-NLS-1$
	/** Do something on another computer. */
	RUN("run"); //$NON-NLS-1$

	private final String id;

	Action(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
