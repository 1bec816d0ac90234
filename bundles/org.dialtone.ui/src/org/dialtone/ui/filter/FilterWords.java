package org.dialtone.ui.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is typed into a filter box: words that must all be found, in upper or lower case.
 * Immutable.
 *
 * @param words in lower case; none lets everything through
 */
public record FilterWords(List<String> words) {

	/** Lets everything through. */
	public static final FilterWords ALL = new FilterWords(List.of());

	/** @param text words separated by spaces */
	public static FilterWords of(String text) {
		return new FilterWords(
				Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList()); //$NON-NLS-1$
	}

	/** Whether everything is let through. */
	public boolean isAll() {
		return words.isEmpty();
	}

	/** Whether a text has all words. */
	public boolean matches(String text) {
		return isAll() || matchesLowerCase(text.toLowerCase(Locale.ROOT));
	}

	/** The same for a text that is in lower case already. */
	public boolean matchesLowerCase(String text) {
		for (var word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
