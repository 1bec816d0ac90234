package org.dialtone.core;

/** How bad a {@link Finding} is, worst first. */
public enum Severity {
	/** What it is about cannot be used. */
	ERROR,
	/** It can be used, but probably does not do what was meant. */
	WARNING,
	/** Worth knowing. */
	INFO
}
