package org.dialtone.core.search;

import java.util.Locale;
import java.util.Optional;

import org.dialtone.core.phones.FileNamePattern;

/** How words match a pattern for file names. */
final class NamePattern {

	private static final String MAC = "mac"; //$NON-NLS-1$
	/** A placeholder for the name of another file says nothing by itself. */
	private static final String OTHER_FILE = "load"; //$NON-NLS-1$
	/** Incomplete names are recognised only if at least this much precedes the first placeholder. */
	private static final int LEAST_START = 3;

	private final FileNamePattern pattern;
	private final String written;
	private final int start;

	private NamePattern(FileNamePattern pattern, String written) {
		this.pattern = pattern;
		this.written = written;
		start = (pattern.fixed() + '\n').indexOf('\n');
	}

	/** Reads a pattern; empty if it has no fixed part or stands for another file. */
	static Optional<NamePattern> of(String written) {
		var text = written.toLowerCase(Locale.ROOT);
		var pattern = new FileNamePattern(text);
		boolean isOtherFile = pattern.places().stream().anyMatch(place -> place.endsWith(OTHER_FILE));
		return isOtherFile || pattern.fixed().chars().noneMatch(Character::isLetterOrDigit) ? Optional.empty()
				: Optional.of(new NamePattern(pattern, text));
	}

	/** How well a name, its beginning, a fixed part of it, or just a MAC address matches. */
	Level match(Word word) {
		var text = word.text();
		if (!word.mac().isEmpty() && pattern.places().contains(MAC)) {
			return Level.EXACT;
		}
		var name = pattern.matcher(text);
		if (name.matches()) {
			return Level.EXACT;
		}
		if (written.startsWith(text) || start >= LEAST_START && name.hitEnd()) {
			return Level.PREFIX;
		}
		return text.length() >= Term.INSIDE_FROM && pattern.fixed().contains(text) ? Level.INSIDE : Level.NONE;
	}
}
