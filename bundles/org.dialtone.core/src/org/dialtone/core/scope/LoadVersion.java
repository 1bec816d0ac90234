package org.dialtone.core.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version as Cisco writes it, such as {@code 8.3(3)}, {@code 8-3-3S},
 * {@code 9-4-2SR3-1S} or {@code 12-0-7MPP0201-66}. Ordered by release; different
 * spellings of a version compare as equal. A release comes before its service releases
 * and anything else based on it, whose kinds are in alphabetical order. A final
 * {@code S} means that the load is signed, and is ignored.
 *
 * @param text as it was written
 */
public record LoadVersion(String text) implements Comparable<LoadVersion> {

	private static final int LONGEST = 64;
	private static final String NUMBERS = "(?:[.-][0-9]{1,9}|\\([0-9]{1,9}\\))*"; //$NON-NLS-1$
	private static final Pattern VERSION = Pattern
			.compile("[0-9]{1,3}" + NUMBERS + "(?:[.-]?[A-Za-z]{1,6}[0-9]{0,9}" + NUMBERS + "){0,4}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern SIGNED = Pattern.compile("(?<=[0-9)]|[0-9][A-Za-z])[Ss]$"); //$NON-NLS-1$
	private static final Pattern PIECE = Pattern.compile("[0-9]+|[A-Z]+"); //$NON-NLS-1$

	/** Reads a version; empty if the text is not one. */
	public static Optional<LoadVersion> parse(String text) {
		var trimmed = text.strip();
		return trimmed.length() <= LONGEST && VERSION.matcher(trimmed).matches() ? Optional.of(new LoadVersion(trimmed))
				: Optional.empty();
	}

	@Override
	public int compareTo(LoadVersion other) {
		var mine = pieces();
		var others = other.pieces();
		for (int i = 0; i < mine.size() && i < others.size(); i++) {
			int order = compare(mine.get(i), others.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(mine.size(), others.size());
	}

	/**
	 * Numbers and words in order, in upper case and without leading zeros. Zeros at the
	 * end of a row of numbers are dropped, since 9.0 is 9.
	 */
	private List<String> pieces() {
		var unsigned = SIGNED.matcher(text.strip()).replaceFirst("").toUpperCase(Locale.ROOT); //$NON-NLS-1$
		var pieces = new ArrayList<String>();
		var matcher = PIECE.matcher(unsigned);
		while (matcher.find()) {
			var piece = matcher.group();
			if (isWord(piece)) {
				dropZeros(pieces);
			}
			pieces.add(isWord(piece) ? piece : piece.replaceFirst("^0+", "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		dropZeros(pieces);
		return pieces;
	}

	private static void dropZeros(List<String> pieces) {
		while (!pieces.isEmpty() && pieces.getLast().isEmpty()) {
			pieces.removeLast();
		}
	}

	/** Words come before numbers: in 8.5SR1 no number follows the 5, in 8.5(2) one does. */
	private static int compare(String one, String other) {
		if (isWord(one) || isWord(other)) {
			return isWord(one) && isWord(other) ? one.compareTo(other) : isWord(one) ? -1 : 1;
		}
		return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
	}

	private static boolean isWord(String piece) {
		return !piece.isEmpty() && Character.isLetter(piece.charAt(0));
	}

	@Override
	public String toString() {
		return text;
	}
}
