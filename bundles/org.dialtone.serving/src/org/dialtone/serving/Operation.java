package org.dialtone.serving;

/** What a request wants. */
public enum Operation {
	/** A read request, RRQ: the client fetches a file. */
	READ,
	/** A write request, WRQ: the client sends a file. */
	WRITE
}
