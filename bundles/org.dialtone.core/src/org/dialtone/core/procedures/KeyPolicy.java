package org.dialtone.core.procedures;

import org.dialtone.core.Fact;

/**
 * How strict a phone is about keys.
 *
 * @param repeated what happens when a key is pressed twice in a row
 * @param wrong    what happens after a wrong key, or the wrong order
 * @param silence  what happens when nothing is pressed in time
 */
public record KeyPolicy(Fact<KeyError> repeated, Fact<KeyError> wrong, Fact<KeyError> silence) {

	/** Nothing is known. */
	public static final KeyPolicy UNKNOWN = new KeyPolicy(Fact.unknown(), Fact.unknown(), Fact.unknown());
}
