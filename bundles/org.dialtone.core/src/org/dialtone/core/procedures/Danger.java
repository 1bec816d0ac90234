package org.dialtone.core.procedures;

/** The worst that a procedure does when it goes as planned, harmless first. */
public enum Danger {
	/** Nothing is lost. */
	NONE("none"), //$NON-NLS-1$
	/** Settings are lost. */
	SETTINGS("settings"), //$NON-NLS-1$
	/** Settings and the application are lost; without a TFTP server the phone is dead afterwards. */
	APPLICATION("application"), //$NON-NLS-1$
	/** The phone may be locked afterwards, or lost to its owner. */
	LOCKOUT("lockout"); //$NON-NLS-1$

	private final String id;

	Danger(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
