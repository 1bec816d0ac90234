package org.dialtone.core.procedures;

import java.util.List;
import java.util.Optional;

/** A sign that the phone gives, or a moment. */
public sealed interface Cue {

	/**
	 * Lamps, all of them.
	 *
	 * @param leds   names as the model has them
	 * @param state  what they do
	 * @param colour such as {@code red}, when it matters
	 */
	record Lamps(List<String> leds, LedState state, Optional<String> colour) implements Cue {
		/** Makes an immutable cue. */
		public Lamps {
			leds = List.copyOf(leds);
		}
	}

	/**
	 * Text on the display.
	 *
	 * @param text exactly as the phone shows it
	 */
	record Prompt(String text) implements Cue {
	}

	/**
	 * Time since the step before.
	 *
	 * @param seconds 1 or more
	 */
	record Elapsed(int seconds) implements Cue {
	}

	/**
	 * Anything else that can be noticed.
	 *
	 * @param text what it is, in words
	 */
	record Sign(String text) implements Cue {
	}
}
