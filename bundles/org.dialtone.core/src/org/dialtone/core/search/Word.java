package org.dialtone.core.search;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A typed or pasted word, in the forms used for comparison.
 *
 * @param text   in lower case; a file name without its folders
 * @param number without leading zeros, if it has only digits; otherwise empty
 * @param mac    twelve hexadecimal digits, if it is a MAC address in any notation;
 *               otherwise empty
 */
record Word(String text, String number, String mac) {

	private static final Pattern DIGITS = Pattern.compile("0*([0-9]+)"); //$NON-NLS-1$
	private static final Pattern MAC = Pattern
			.compile("[0-9a-f]{12}|[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\\.){2}[0-9a-f]{4}"); //$NON-NLS-1$
	private static final Pattern MAC_SEPARATORS = Pattern.compile("[:.-]"); //$NON-NLS-1$

	/** Reads one word. */
	static Word of(String typed) {
		var lower = typed.toLowerCase(Locale.ROOT);
		var name = lower.substring(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\')) + 1);
		var text = name.indexOf('.') >= 0 ? name : lower; // 1/2 is not a folder
		var digits = DIGITS.matcher(text);
		return new Word(text, digits.matches() ? digits.group(1) : "", //$NON-NLS-1$
				MAC.matcher(text).matches() ? MAC_SEPARATORS.matcher(text).replaceAll("") : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether it looks like a name of something, such as a model, a file or a load, rather than like a word of a sentence. */
	boolean isName() {
		return text.chars().anyMatch(Character::isDigit);
	}

	/** Several words that must match as they are. */
	static Word phrase(String typed) {
		return new Word(typed.toLowerCase(Locale.ROOT), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
