package org.dialtone.core.procedures;

/** What a phone does when keys are typed incorrectly. */
public enum KeyError {
	/** It starts normally, and nothing is erased. */
	NORMAL_BOOT("normal-boot"), //$NON-NLS-1$
	/** The code can be typed again right away. */
	RETRY("retry"), //$NON-NLS-1$
	/** The reset is cancelled; start again from the beginning. */
	ABORT("abort"), //$NON-NLS-1$
	/** It does not matter. */
	TOLERATED("tolerated"); //$NON-NLS-1$

	private final String id;

	KeyError(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
