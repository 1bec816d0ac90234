package org.dialtone.core.procedures;

import java.util.List;
import java.util.Optional;

/** A sign from the phone, or a moment in time. */
public sealed interface Cue {

	/**
	 * Lamps that all do the same.
	 *
	 * @param leds   names, as the model lists them
	 * @param state  what they do
	 * @param colour such as {@code red}, if it matters
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
	 * Time since the previous step.
	 *
	 * @param seconds 1 or more
	 */
	record Elapsed(int seconds) implements Cue {
	}

	/**
	 * Anything else that can be noticed.
	 *
	 * @param text the sign, in words
	 */
	record Sign(String text) implements Cue {
	}
}
