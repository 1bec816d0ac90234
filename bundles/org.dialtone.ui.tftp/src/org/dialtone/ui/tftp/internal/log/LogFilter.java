package org.dialtone.ui.tftp.internal.log;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which rows are shown: those that contain every word, in any column and in upper
 * or lower case. Immutable.
 *
 * @param words in lower case; none lets every row through
 */
public record LogFilter(List<String> words) {

	/** Lets every row through. */
	public static final LogFilter ALL = new LogFilter(List.of());

	/** @param text words separated by spaces */
	public static LogFilter of(String text) {
		return new LogFilter(
				Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList()); //$NON-NLS-1$
	}

	/** Whether every row is shown. */
	public boolean isAll() {
		return words.isEmpty();
	}

	boolean matches(LogRow row) {
		for (var word : words) {
			if (!row.searched().contains(word)) {
				return false;
			}
		}
		return true;
	}
}
