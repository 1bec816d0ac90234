package org.dialtone.cli.internal;

/** The command line as a program of its own, for tests of signals and pipes. */
final class CommandLineMain {

	private CommandLineMain() {
	}

	public static void main(String[] arguments) {
		System.exit(HeadlessApplication.commandLine().execute(arguments));
	}
}
