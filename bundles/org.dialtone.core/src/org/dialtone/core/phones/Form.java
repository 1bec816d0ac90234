package org.dialtone.core.phones;

/** What a device looks like; decides how its face is drawn. */
public enum Form {
	/** A desk phone with a handset. */
	DESK("desk"), //$NON-NLS-1$
	/** A conference phone. */
	CONFERENCE("conference"), //$NON-NLS-1$
	/** A phone that is carried. */
	WIRELESS("wireless"), //$NON-NLS-1$
	/** Keys beside a desk phone. */
	MODULE("module"), //$NON-NLS-1$
	/** A box for analogue phones. */
	ADAPTER("adapter"), //$NON-NLS-1$
	/** A camera, a screen or a codec. */
	VIDEO("video"), //$NON-NLS-1$
	/** A program. */
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
