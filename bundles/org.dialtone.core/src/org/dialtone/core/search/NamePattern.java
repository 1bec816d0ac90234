package org.dialtone.core.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern for file names, as the catalogue writes it: with a star for anything, and
 * {@code <version>}, {@code <date>}, {@code <protocol>} and {@code <MAC>} as
 * placeholders.
 */
final class NamePattern {

	private static final Pattern PLACE = Pattern.compile("<([^<>]*)>|\\*"); //$NON-NLS-1$
	private static final String MAC = "mac"; //$NON-NLS-1$
	/** A placeholder for the name of another file says nothing by itself. */
	private static final String OTHER_FILE = "load"; //$NON-NLS-1$
	/** Incomplete names are recognised only if at least this much precedes the first placeholder. */
	private static final int LEAST_START = 3;

	private final Pattern pattern;
	private final String fixed;
	private final String written;
	private final int start;
	private final boolean holdsMac;

	private NamePattern(Pattern pattern, String fixed, String written, int start, boolean holdsMac) {
		this.pattern = pattern;
		this.fixed = fixed;
		this.written = written;
		this.start = start;
		this.holdsMac = holdsMac;
	}

	/** Reads a pattern; empty if it has no fixed part or stands for another file. */
	static Optional<NamePattern> of(String written) {
		var text = written.toLowerCase(Locale.ROOT);
		var regex = new StringBuilder();
		var fixed = new StringBuilder();
		var places = PLACE.matcher(text);
		var holdsMac = false;
		int end = 0;
		int start = text.length();
		while (places.find()) {
			regex.append(Pattern.quote(text.substring(end, places.start())));
			fixed.append(text, end, places.start()).append('\n');
			var place = places.group(1) == null ? "" : places.group(1); //$NON-NLS-1$
			if (place.endsWith(OTHER_FILE)) {
				return Optional.empty();
			}
			regex.append(regex(place));
			holdsMac |= place.equals(MAC);
			start = Math.min(start, places.start());
			end = places.end();
		}
		regex.append(Pattern.quote(text.substring(end)));
		fixed.append(text, end, text.length());
		return fixed.chars().noneMatch(Character::isLetterOrDigit) ? Optional.empty()
				: Optional.of(new NamePattern(Pattern.compile(regex.toString()), fixed.toString(), text, start, holdsMac));
	}

	private static String regex(String place) {
		return switch (place) {
		case "" -> ".*"; //$NON-NLS-1$ //$NON-NLS-2$
		case MAC -> "[0-9a-f]{12}"; //$NON-NLS-1$
		case "version" -> "[0-9][\\w.()-]*"; //$NON-NLS-1$ //$NON-NLS-2$
		case "date" -> "[0-9]+"; //$NON-NLS-1$ //$NON-NLS-2$
		case "protocol" -> "[a-z]+"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> "[\\w.()-]+"; //$NON-NLS-1$
		};
	}

	/** How well a name, its beginning, a fixed part of it, or just a MAC address matches. */
	Level match(Word word) {
		var text = word.text();
		if (holdsMac && !word.mac().isEmpty()) {
			return Level.EXACT;
		}
		var name = pattern.matcher(text);
		if (name.matches()) {
			return Level.EXACT;
		}
		if (written.startsWith(text) || start >= LEAST_START && name.hitEnd()) {
			return Level.PREFIX;
		}
		return text.length() >= Term.INSIDE_FROM && fixed.contains(text) ? Level.INSIDE : Level.NONE;
	}
}
