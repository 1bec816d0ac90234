package org.dialtone.core;

/**
 * Something in the catalogue that is well-formed but can still cost an engineer a phone
 * or an hour. It is a warning unless its entry accepts it and says why. The ids are part
 * of the file format and never change.
 */
public enum Trap {
	/** A key held at power-on enters a reset and does something else as well. */
	SHARED_ENTRY_KEY("shared-entry-key"), //$NON-NLS-1$
	/** A code starts with another code of the same phone, or is the same, but does something else. */
	SHARED_CODE("shared-code"), //$NON-NLS-1$
	/** A phone needs a TFTP server after a reset that does not require its files. */
	FILES_NOT_REQUIRED("files-not-required"), //$NON-NLS-1$
	/** A phone's recovery load is in no firmware set that it takes. */
	RECOVERY_LOAD_NOT_IN_SET("recovery-load-not-in-set"), //$NON-NLS-1$
	/** A step says neither how long it takes nor what to expect. */
	STEP_WITHOUT_END("step-without-end"), //$NON-NLS-1$
	/** A key is held and never released. */
	KEY_NOT_RELEASED("key-not-released"); //$NON-NLS-1$

	private final String id;

	Trap(String id) {
		this.id = id;
	}

	/** The id of the rule that finds it, such as {@code catalogue.shared-code}. */
	public String rule() {
		return CatalogueRule.PREFIX + id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
