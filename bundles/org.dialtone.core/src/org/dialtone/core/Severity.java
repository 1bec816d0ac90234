package org.dialtone.core;

/** How bad a {@link Finding} is, from bad to harmless. */
public enum Severity {
	/** What it is about cannot be used. */
	ERROR,
	/** It can be used, and is likely not to do what was meant. */
	WARNING,
	/** Worth to know. */
	INFO
}
