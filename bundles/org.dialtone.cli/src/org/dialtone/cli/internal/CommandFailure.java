package org.dialtone.cli.internal;

/** A command cannot be carried out; the message says why and what to do. */
final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1;

	CommandFailure(String message) {
		super(message);
	}
}
