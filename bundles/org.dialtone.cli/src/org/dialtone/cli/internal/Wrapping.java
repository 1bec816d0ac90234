package org.dialtone.cli.internal;

/** Breaks lines between words, so that terminals do not break them within words. */
final class Wrapping {

	/** The longest line in columns, unless a single word is longer. */
	static final int COLUMNS = 100;
	/** However long the beginning of the line is, this much is left for the text. */
	private static final int LEAST = 40;

	private Wrapping() {
	}

	/**
	 * A text in lines of at most {@link #COLUMNS} columns, each ending with a line break.
	 *
	 * @param first the beginning of the first line; the other lines are indented by as much
	 */
	static String wrap(String first, String text) {
		int width = Math.max(LEAST, COLUMNS - first.length());
		var lines = new StringBuilder(first);
		int column = 0;
		for (var word : text.strip().split("\\s+")) { //$NON-NLS-1$
			if (column > 0 && column + 1 + word.length() > width) {
				endLine(lines);
				lines.repeat(' ', first.length());
				column = 0;
			} else if (column > 0) {
				lines.append(' ');
				column++;
			}
			lines.append(word);
			column += word.length();
		}
		endLine(lines);
		return lines.toString();
	}

	private static void endLine(StringBuilder lines) {
		int end = lines.length();
		while (end > 0 && lines.charAt(end - 1) == ' ') {
			end--;
		}
		lines.setLength(end);
		lines.append('\n');
	}
}
