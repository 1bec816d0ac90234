package org.dialtone.core.scope;

/** The kinds of firmware that one model can take; each speaks to another kind of call manager. */
public enum FirmwareKind {
	/** For the vendor's own call manager. */
	ENTERPRISE("enterprise"), //$NON-NLS-1$
	/** Multiplatform firmware, for call managers of others and for the cloud. */
	MPP("mpp"), //$NON-NLS-1$
	/** One firmware for both. */
	PHONEOS("phoneos"); //$NON-NLS-1$

	private final String id;

	FirmwareKind(String id) {
		this.id = id;
	}

	/** As it is written in YAML and JSON. */
	public String id() {
		return id;
	}
}
