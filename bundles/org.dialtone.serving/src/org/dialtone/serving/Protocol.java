package org.dialtone.serving;

import java.util.Locale;

/** How a client asked. */
public enum Protocol {
	/** RFC 1350, on UDP. */
	TFTP,
	/** Such as phones use on port 6970. */
	HTTP,
	/** HTTP through TLS, such as phones use on port 6971. */
	HTTPS,
	/** A log does not tell. */
	UNKNOWN;

	private final String id = name().toLowerCase(Locale.ROOT);

	/** The name in logs and exports: {@code tftp}, {@code http}, … */
	public String id() {
		return id;
	}
}
