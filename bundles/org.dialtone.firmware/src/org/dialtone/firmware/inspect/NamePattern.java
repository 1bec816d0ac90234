package org.dialtone.firmware.inspect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern for file names, as the catalogue writes it, for one whole name in any case. */
final class NamePattern {

	private static final Pattern PLACE = Pattern.compile("<(version|protocol|date)>|\\*"); //$NON-NLS-1$

	private final Pattern pattern;

	NamePattern(String written) {
		var regex = new StringBuilder();
		var places = PLACE.matcher(written);
		int end = 0;
		while (places.find()) {
			regex.append(Pattern.quote(written.substring(end, places.start())));
			regex.append(place(places.group(1), regex));
			end = places.end();
		}
		regex.append(Pattern.quote(written.substring(end)));
		pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
	}

	private static String place(String name, CharSequence before) {
		var group = "(?<" + name + '>'; //$NON-NLS-1$
		if (name == null || before.toString().contains(group)) {
			return ".*"; //$NON-NLS-1$
		}
		return group + switch (name) {
		case "version" -> "[0-9][\\w.()-]*)"; //$NON-NLS-1$ //$NON-NLS-2$
		case "protocol" -> "[a-z]+)"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> "[0-9]+)"; //$NON-NLS-1$
		};
	}

	boolean matches(String name) {
		return pattern.matcher(name).matches();
	}

	/** What stands in a name for {@code <version>}. */
	Optional<String> version(String name) {
		return group(name, "version"); //$NON-NLS-1$
	}

	/** What stands in a name for {@code <protocol>}, in upper case. */
	Optional<String> protocol(String name) {
		return group(name, "protocol").map(protocol -> protocol.toUpperCase(Locale.ROOT)); //$NON-NLS-1$
	}

	private Optional<String> group(String name, String group) {
		Matcher matcher = pattern.matcher(name);
		return matcher.matches() && pattern.namedGroups().containsKey(group) ? Optional.of(matcher.group(group)) : Optional.empty();
	}
}
