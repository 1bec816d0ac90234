package org.dialtone.serving;

import java.util.Locale;

/** How a request ended, seen from the server. What the client made of the file is another matter. */
public enum Outcome {
	/** The client acknowledged the last byte. That it accepted the file is not known. */
	SENT,
	/** The client's file was stored whole. */
	RECEIVED,
	/** There is no such file in the served folder. */
	NOT_FOUND,
	/** The server would not do it: outside the served folder, uploads are off, a limit. */
	REFUSED,
	/** The server tried and could not: the client went silent, the file changed, the disk failed. */
	FAILED,
	/** The client ended it with an error of its own, or started over. */
	ABORTED,
	/** A log proves that the client asked, and not what became of it. */
	UNKNOWN;

	private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/** The name in logs and exports: {@code sent}, {@code received}, {@code not-found}, … */
	public String id() {
		return id;
	}
}
