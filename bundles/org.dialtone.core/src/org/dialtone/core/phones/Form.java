package org.dialtone.core.phones;

/** The kind of device; decides how its face is drawn. */
public enum Form {
	/** A desk phone with a handset. */
	DESK("desk"), //$NON-NLS-1$
	/** A conference phone. */
	CONFERENCE("conference"), //$NON-NLS-1$
	/** A wireless phone. */
	WIRELESS("wireless"), //$NON-NLS-1$
	/** A key module beside a desk phone. */
	MODULE("module"), //$NON-NLS-1$
	/** An adapter for analogue phones. */
	ADAPTER("adapter"), //$NON-NLS-1$
	/** A camera, a screen or a codec. */
	VIDEO("video"), //$NON-NLS-1$
	/** A softphone. */
	SOFTWARE("software"); //$NON-NLS-1$

	private final String id;

	Form(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
