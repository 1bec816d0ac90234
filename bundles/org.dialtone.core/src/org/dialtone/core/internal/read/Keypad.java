package org.dialtone.core.internal.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells keypad keys, which are written together as one text, from named keys. */
public final class Keypad {

	private static final Pattern KEYPAD = Pattern.compile("[0-9*#]+"); //$NON-NLS-1$

	private Keypad() {
	}

	/** Whether every phone with a keypad has these keys. */
	public static boolean has(String keys) {
		return KEYPAD.matcher(keys).matches();
	}

	/** The keys one by one. */
	static List<String> split(List<String> written) {
		return written.stream().flatMap(text -> has(text) ? text.chars().mapToObj(Character::toString) : Stream.of(text)).toList();
	}
}
