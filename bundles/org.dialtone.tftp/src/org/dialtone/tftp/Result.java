package org.dialtone.tftp;

import java.util.Locale;

/** How a request ended. */
public enum Result {
	/** The client acknowledged the last block. That it accepted the file is not known. */
	SENT,
	/** The client's file was stored whole. */
	RECEIVED,
	/** There is no such file in the TFTP root. */
	NOT_FOUND,
	/** The server would not do it: outside the root, uploads are off, a limit. */
	REFUSED,
	/** The server tried and could not: the client went silent, the file changed, the disk failed. */
	FAILED,
	/** The client ended it with an error of its own, or started over. */
	ABORTED;

	private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/** The name in logs and exports: {@code sent}, {@code received}, {@code not-found}, … */
	public String id() {
		return id;
	}
}
