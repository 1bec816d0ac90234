package org.dialtone.core.procedures;

/** What a procedure is for. */
public enum ProcedureKind {
	/** Erases settings; phones that can lose their application fetch it again. */
	SOFT("soft"), //$NON-NLS-1$
	/** Formats the flash memory. */
	HARD("hard"), //$NON-NLS-1$
	/** Formats the flash memory and keeps the network settings while there is power. */
	KEEP_NETWORK("keep-network"), //$NON-NLS-1$
	/** Erases settings from the phone's menu. */
	MENU("menu"), //$NON-NLS-1$
	/** Erases settings from another computer. */
	REMOTE("remote"), //$NON-NLS-1$
	/** Brings a phone back that waits in a recovery mode. */
	RECOVERY_MODE("recovery-mode"), //$NON-NLS-1$
	/** Starts a second application. */
	BACKUP_IMAGE("backup-image"), //$NON-NLS-1$
	/** Opens locked settings; erases nothing. */
	UNLOCK("unlock"), //$NON-NLS-1$
	/** Starts the phone again; erases nothing. */
	RESTART("restart"); //$NON-NLS-1$

	private final String id;

	ProcedureKind(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}

	/** Whether something is erased. */
	public boolean isReset() {
		return this != BACKUP_IMAGE && this != UNLOCK && this != RESTART;
	}
}
