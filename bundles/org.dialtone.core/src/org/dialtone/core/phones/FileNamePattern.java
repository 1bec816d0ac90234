package org.dialtone.core.phones;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for file names, as the catalogue writes it, for one whole name in any case:
 * with a star for anything, and {@code <version>}, {@code <date>}, {@code <protocol>} and
 * {@code <MAC>} as placeholders; other placeholders stand for a word.
 */
public final class FileNamePattern {

	private static final Pattern PLACE = Pattern.compile("<([^<>]*)>|\\*"); //$NON-NLS-1$

	private final Pattern pattern;
	private final String fixed;
	private final List<String> places = new ArrayList<>();

	/** @param written as the catalogue writes it */
	public FileNamePattern(String written) {
		var regex = new StringBuilder();
		var found = PLACE.matcher(written);
		int end = 0;
		while (found.find()) {
			var place = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT); //$NON-NLS-1$
			regex.append(Pattern.quote(written.substring(end, found.start()))).append(regex(place, places.contains(place)));
			places.add(place);
			end = found.end();
		}
		regex.append(Pattern.quote(written.substring(end)));
		pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
		fixed = PLACE.matcher(written).replaceAll("\n"); //$NON-NLS-1$
	}

	/** Of a place that comes again, only the first one is remembered. */
	private static String regex(String place, boolean again) {
		return switch (place) {
		case "" -> ".*"; //$NON-NLS-1$ //$NON-NLS-2$
		case "mac" -> "[0-9a-f]{12}"; //$NON-NLS-1$ //$NON-NLS-2$
		case "version" -> group(place, "[0-9][\\w.()-]*", again); //$NON-NLS-1$ //$NON-NLS-2$
		case "protocol" -> group(place, "[a-z]+", again); //$NON-NLS-1$ //$NON-NLS-2$
		case "date" -> "[0-9]+"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> "[\\w.()-]+"; //$NON-NLS-1$
		};
	}

	private static String group(String place, String regex, boolean again) {
		return again ? regex : "(?<" + place + '>' + regex + ')'; //$NON-NLS-1$
	}

	/** The names of the places in lower case, in order; empty for a star. */
	public List<String> places() {
		return List.copyOf(places);
	}

	/** What is the same in all names, with a line break for each place. */
	public String fixed() {
		return fixed;
	}

	/** Whether it is the pattern of a name. */
	public boolean matches(String name) {
		return matcher(name).matches();
	}

	/** Compares it with a name, which may be incomplete. */
	public Matcher matcher(String name) {
		return pattern.matcher(name);
	}

	/** What stands in a name for {@code <version>}. */
	public Optional<String> version(String name) {
		return group(name, "version"); //$NON-NLS-1$
	}

	/** What stands in a name for {@code <protocol>}, in upper case. */
	public Optional<String> protocol(String name) {
		return group(name, "protocol").map(protocol -> protocol.toUpperCase(Locale.ROOT)); //$NON-NLS-1$
	}

	private Optional<String> group(String name, String group) {
		var matcher = matcher(name);
		return places.contains(group) && matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
	}
}
