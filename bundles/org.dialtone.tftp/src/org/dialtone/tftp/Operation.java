package org.dialtone.tftp;

/** What a request wants. */
public enum Operation {
	/** A read request, RRQ: the client takes a file. */
	READ,
	/** A write request, WRQ: the client brings a file. */
	WRITE
}
