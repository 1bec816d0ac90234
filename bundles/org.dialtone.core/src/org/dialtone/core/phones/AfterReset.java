package org.dialtone.core.phones;

/** What happens to a phone whose application was erased or lost. */
public enum AfterReset {
	/** It cannot start until a TFTP server gives it its recovery load. */
	NEEDS_TFTP("needs-tftp"), //$NON-NLS-1$
	/** It keeps its application: the reset erases only settings. */
	KEEPS_IMAGE("keeps-image"), //$NON-NLS-1$
	/** It starts the application in its other partition. */
	INACTIVE_PARTITION("inactive-partition"), //$NON-NLS-1$
	/** It has a second application, started with a key. */
	BACKUP_IMAGE("backup-image"), //$NON-NLS-1$
	/** It has Android's recovery menu. */
	ANDROID_RECOVERY("android-recovery"), //$NON-NLS-1$
	/** It enters a recovery mode by itself and waits for a TFTP server. */
	RECOVERY_MODE("recovery-mode"); //$NON-NLS-1$

	private final String id;

	AfterReset(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}

	/** Whether a phone is dead until a TFTP server answers it. */
	public boolean needsTftp() {
		return this == NEEDS_TFTP || this == RECOVERY_MODE;
	}
}
