package org.dialtone.core.procedures;

import java.util.List;

import org.dialtone.core.Fact;

/**
 * Other cues for the same step on other hardware or another load.
 *
 * @param when on which phones, in words
 * @param on   the cues there, one after the other
 */
public record Alternative(String when, List<Fact<Cue>> on) {

	/** Makes an immutable alternative. */
	public Alternative {
		on = List.copyOf(on);
	}
}
