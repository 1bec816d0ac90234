package org.dialtone.core.procedures;

/** What a procedure is for. */
public enum ProcedureKind {
	/** Erases settings; phones that can lose their application load it again. */
	SOFT("soft"), //$NON-NLS-1$
	/** Formats the flash memory. */
	HARD("hard"), //$NON-NLS-1$
	/** Formats the flash memory and keeps the network settings as long as there is power. */
	KEEP_NETWORK("keep-network"), //$NON-NLS-1$
	/** Erases settings from the phone's menu. */
	MENU("menu"), //$NON-NLS-1$
	/** Erases settings from another computer. */
	REMOTE("remote"), //$NON-NLS-1$
	/** Recovers a phone that is waiting in a recovery mode. */
	RECOVERY_MODE("recovery-mode"), //$NON-NLS-1$
	/** Starts a second application. */
	BACKUP_IMAGE("backup-image"), //$NON-NLS-1$
	/** Clears or replaces the list of servers that the phone trusts; its other settings stay. */
	TRUST_LIST("trust-list"), //$NON-NLS-1$
	/** Unlocks settings; erases nothing. */
	UNLOCK("unlock"), //$NON-NLS-1$
	/** Restarts the phone; erases nothing. */
	RESTART("restart"); //$NON-NLS-1$

	private final String id;

	ProcedureKind(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}

	/** Whether settings or firmware are erased. */
	public boolean isReset() {
		return this != BACKUP_IMAGE && this != TRUST_LIST && this != UNLOCK && this != RESTART;
	}
}
