package org.dialtone.firmware.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param number from 1
 * @param offset of its first byte
 * @param text   without blanks around it and without its end, one character a byte
 * @param start  the offset of the text
 * @param end    the offset after the line's end
 */
record Line(int number, long offset, String text, long start, long end) {

	/** Longer texts than this are not taken apart. */
	static final int MOST = 1 << 20;

	/** All lines of a text in which each character is a byte. */
	static List<Line> of(String text) {
		var lines = new ArrayList<Line>();
		int position = 0;
		while (position < text.length()) {
			int end = text.indexOf('\n', position);
			end = end < 0 ? text.length() : end + 1;
			var line = text.substring(position, end);
			var stripped = line.strip();
			int start = stripped.isEmpty() ? position : position + line.indexOf(stripped.charAt(0));
			lines.add(new Line(lines.size() + 1, position, stripped, start, end));
			position = end;
		}
		return lines;
	}

	/** Where its text ends. */
	long textEnd() {
		return start + text.length();
	}

	/** Whether nothing but blanks is in it. */
	boolean isBlank() {
		return text.isEmpty();
	}
}
