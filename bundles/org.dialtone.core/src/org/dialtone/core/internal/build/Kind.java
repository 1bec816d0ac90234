package org.dialtone.core.internal.build;

/** Kinds of things with an id, each of which may be given once. */
enum Kind {
	SOURCE("sources"), //$NON-NLS-1$
	FAMILY("families"), //$NON-NLS-1$
	FIRMWARE_SET("firmwareSets"), //$NON-NLS-1$
	MODEL("models"), //$NON-NLS-1$
	REQUEST_ORDER("requestOrders"), //$NON-NLS-1$
	CODE("codes"), //$NON-NLS-1$
	UPGRADE_RULE("upgradeRules"), //$NON-NLS-1$
	NOTE("notes"), //$NON-NLS-1$
	CONTRADICTION("contradictions"), //$NON-NLS-1$
	PROCEDURE(""); //$NON-NLS-1$

	private final String key;

	Kind(String key) {
		this.key = key;
	}

	/** Under which key a file of phones lists them; empty for what has files of its own. */
	String key() {
		return key;
	}
}
