package org.dialtone.core.internal.build;

/** Kinds of entries with an id that is unique within the kind. */
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

	/** The key that lists them in a phones file; empty for kinds with files of their own. */
	String key() {
		return key;
	}
}
