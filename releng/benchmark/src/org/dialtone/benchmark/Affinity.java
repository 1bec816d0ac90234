package org.dialtone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Which processors programs run on, by the program {@code taskset}. */
final class Affinity {

	/** Processors of this machine; later Java counts those that this program may use at the moment. */
	static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	private static final String FIRST = "0";
	private static final String OTHERS = PROCESSORS == 2 ? "1" : "1-" + (PROCESSORS - 1);

	private Affinity() {
	}

	/** Whether the first processor can be kept for a server. */
	static boolean isAvailable() {
		return PROCESSORS > 1;
	}

	/** A shell command that runs another on the first processor alone. */
	static String onFirst(String command) {
		return "taskset -c " + FIRST + ' ' + command;
	}

	/** Keeps the first processor for a server, and this program off it. */
	static void share(ProcessHandle server) {
		move(server.pid(), FIRST);
		for (var child : server.descendants().toList()) {
			move(child.pid(), FIRST);
		}
		move(ProcessHandle.current().pid(), OTHERS);
	}

	/** Lets this program run anywhere again. */
	static void release() {
		move(ProcessHandle.current().pid(), FIRST + '-' + (PROCESSORS - 1));
	}

	/** With all its threads. */
	private static void move(long process, String processors) {
		try {
			new ProcessBuilder("taskset", "-a", "-p", "-c", processors, Long.toString(process))
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor(); // a thread that ended meanwhile is an error of no importance
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
