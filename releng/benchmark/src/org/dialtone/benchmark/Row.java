package org.dialtone.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * A load and how it is called in the tables.
 *
 * @param metered   whether processor seconds and memory of the server say something: the same work for all servers
 * @param special   whether only peers take part that are set up for this row
 * @param maxRounds how often it is repeated at most, for those that take long
 */
record Row(String id, String title, boolean metered, boolean special, int maxRounds, Action load) {

	/** What drives the server; the seed is the number of the round. */
	interface Action {
		List<Sample> run(Target target, int seed) throws IOException;
	}

	static Row of(String id, String title, Action load) {
		return new Row(id, title, true, false, Integer.MAX_VALUE, load);
	}

	Row notMetered() {
		return new Row(id, title, false, special, maxRounds, load);
	}

	Row forSpecialPeers() {
		return new Row(id, title, metered, true, maxRounds, load);
	}

	Row atMost(int rounds) {
		return new Row(id, title, metered, special, rounds, load);
	}

	boolean matches(String regex) {
		return id.matches(regex);
	}
}
