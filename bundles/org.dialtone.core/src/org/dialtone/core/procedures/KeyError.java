package org.dialtone.core.procedures;

/** What a phone does when keys are not typed as they should be. */
public enum KeyError {
	/** It starts as usual, and nothing was erased. */
	NORMAL_BOOT("normal-boot"), //$NON-NLS-1$
	/** The code can be typed again at once. */
	RETRY("retry"), //$NON-NLS-1$
	/** The reset is called off; begin from the start. */
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
