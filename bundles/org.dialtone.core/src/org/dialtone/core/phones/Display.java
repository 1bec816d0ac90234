package org.dialtone.core.phones;

/** The display of a phone. */
public enum Display {
	/** No display at all. */
	NONE("none"), //$NON-NLS-1$
	/** Text or dots in one colour. */
	MONOCHROME("monochrome"), //$NON-NLS-1$
	/** A colour screen. */
	COLOUR("colour"), //$NON-NLS-1$
	/** A colour touch screen. */
	TOUCH("touch"); //$NON-NLS-1$

	private final String id;

	Display(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
