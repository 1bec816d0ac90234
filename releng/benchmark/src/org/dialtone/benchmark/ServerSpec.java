package org.dialtone.benchmark;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How a server is started.
 *
 * @param name    its column in the tables
 * @param forks   whether it starts a process for each transfer
 * @param onlyRow the id of the one row for which it is started so, or null for all rows
 * @param host    a loopback address
 * @param port    0 for a free one
 * @param command with the places {root}, {host} and {port}
 */
record ServerSpec(String name, boolean forks, String onlyRow, String host, int port, String command) {

	private static final Pattern FORM = Pattern
			.compile("(?<name>[^=@/*]+)(?<forks>\\*)?(?:/(?<row>[^=@]+))?"
					+ "(?:@(?<host>[^=:]+):(?<port>\\d+))?=(?<command>.+)");

	/** Reads {@code NAME[*][/ROW][@HOST:PORT]=COMMAND}, with a star for one that forks. */
	static ServerSpec parse(String text) {
		var match = FORM.matcher(text);
		if (!match.matches()) {
			throw new IllegalArgumentException("Not NAME[*][/ROW][@HOST:PORT]=COMMAND: " + text);
		}
		boolean fixed = match.group("host") != null;
		return new ServerSpec(match.group("name"), match.group("forks") != null, match.group("row"), fixed ? match.group("host") : "127.0.0.1",
				fixed ? Integer.parseInt(match.group("port")) : 0, match.group("command"));
	}

	/** Whether it is driven with this row: one row may ask for servers that are set up for it alone. */
	boolean takes(Row row, boolean ours) {
		return onlyRow == null ? ours || !row.special() : row.id().equals(onlyRow);
	}

	String commandFor(Path root, int actualPort) {
		return command.replace("{root}", root.toString()).replace("{host}", host).replace("{port}",
				Integer.toString(actualPort));
	}
}
