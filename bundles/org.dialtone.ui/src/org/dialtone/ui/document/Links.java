package org.dialtone.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;


/** What the links of a page point to. */
public final class Links {

	private static final String PHONE = "phone:"; //$NON-NLS-1$
	private static final String PROCEDURE = "procedure:"; //$NON-NLS-1$
	private static final String SOURCES = "sources:"; //$NON-NLS-1$
	private static final String SEPARATOR = "\t"; //$NON-NLS-1$

	private static final Pattern WEB = Pattern.compile("https?://[^\\s;,]+"); //$NON-NLS-1$

	private Links() {
	}

	/** A link to the page of a model, by its id. */
	public static String toPhone(String id) {
		return PHONE + id;
	}

	/** A link to the page of a procedure, by its id. */
	public static String toProcedure(String id) {
		return PROCEDURE + id;
	}

	/** A link to sources, by their tags. */
	public static String toSources(List<String> tags) {
		return SOURCES + String.join(SEPARATOR, tags);
	}

	/** The id of a model that a link points to. */
	public static Optional<String> phone(String link) {
		return after(link, PHONE);
	}

	/** The id of a procedure that a link points to. */
	public static Optional<String> procedure(String link) {
		return after(link, PROCEDURE);
	}

	/** The tags of the sources that a link points to; none for another link. */
	public static List<String> sources(String link) {
		return after(link, SOURCES).map(tags -> List.of(tags.split(SEPARATOR))).orElse(List.of());
	}

	/** The web addresses in where a source can be read; there may be several, and words between them. */
	public static List<String> webAddresses(String where) {
		return WEB.matcher(where).results().map(MatchResult::group).toList();
	}

	private static Optional<String> after(String link, String start) {
		return link.startsWith(start) ? Optional.of(link.substring(start.length())) : Optional.empty();
	}
}
