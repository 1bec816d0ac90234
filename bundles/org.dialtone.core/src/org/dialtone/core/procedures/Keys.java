package org.dialtone.core.procedures;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Keys of a phone.
 *
 * @param keys     single characters for keypad keys, names for other keys; in the order in
 *                 which they are pressed
 * @param together whether they are held down at the same time; otherwise they are pressed
 *                 one after another
 */
public record Keys(List<String> keys, boolean together) {

	/** No keys. */
	public static final Keys NONE = new Keys(List.of(), false);

	private static final Pattern KEYPAD_KEY = Pattern.compile("[0-9*#]"); //$NON-NLS-1$

	/** Makes immutable keys. */
	public Keys {
		keys = List.copyOf(keys);
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return keys.isEmpty();
	}

	/** Whether all of them are on the keypad and pressed one after another, so that they can be written as one text. */
	public boolean isTyped() {
		return !together && keys.stream().allMatch(KEYPAD_KEY.asMatchPredicate());
	}

	/** The keys as one text: {@code 123456789*0#}, {@code Settings * * #}, or {@code Volume up + Mute} if they are held together. */
	public String text() {
		return String.join(together ? " + " : isTyped() ? "" : " ", keys); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public String toString() {
		return text();
	}
}
