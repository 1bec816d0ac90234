package org.dialtone.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A load and how it is called in the tables.
 *
 * @param state     what the server has done before
 * @param shared    whether the server has all processors, with the generator, or one for itself
 * @param metered   what of the server's usage says something: the same work for all servers
 * @param special   whether only peers take part that are set up for this row
 * @param maxRounds how often it is repeated at most, for those that take long
 */
record Row(String id, String title, State state, boolean shared, Set<Metric> metered, boolean special, int maxRounds,
		Action load) {

	/** What a server has done before it is measured. */
	enum State {
		/** It has just started, and answered one request. */
		COLD,
		/** It has worked for some fifteen seconds. */
		WARM
	}

	/** What drives the server; the seed is the number of the round. */
	interface Action {
		List<Sample> run(Target target, int seed) throws IOException;
	}

	static Row of(String id, String title, Action load) {
		return new Row(id, title, State.WARM, true, Set.of(Metric.CPU, Metric.MEMORY), false, Integer.MAX_VALUE, load);
	}

	Row metering(Metric... what) {
		return new Row(id, title, state, shared, Set.of(what), special, maxRounds, load);
	}

	Row forSpecialPeers() {
		return new Row(id, title, state, shared, metered, true, maxRounds, load);
	}

	Row atMost(int rounds) {
		return new Row(id, title, state, shared, metered, special, rounds, load);
	}

	/** The same for a server that has just started. */
	Row cold() {
		return new Row(id, title, State.COLD, shared, metered, special, maxRounds, load);
	}

	/** The same with the server on one processor, and the generator on the others. */
	Row onOneProcessor() {
		return new Row(id + "@1", title + "; one processor", state, false, metered, special, maxRounds, load);
	}

	boolean matches(String regex) {
		return id.matches(regex);
	}
}
