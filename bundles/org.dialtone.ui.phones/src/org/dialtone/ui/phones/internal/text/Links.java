package org.dialtone.ui.phones.internal.text;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.words.ResetWords;
import org.dialtone.ui.phones.internal.tree.Subject;

/** What the links of a page point to. */
public final class Links {

	private static final String PHONE = "phone:"; //$NON-NLS-1$
	private static final String PROCEDURE = "procedure:"; //$NON-NLS-1$
	private static final String SOURCES = "sources:"; //$NON-NLS-1$
	private static final String SEPARATOR = "\t"; //$NON-NLS-1$

	private Links() {
	}

	static String toPhone(String id) {
		return PHONE + id;
	}

	static String toProcedure(String id) {
		return PROCEDURE + id;
	}

	static String toSources(List<String> tags) {
		return SOURCES + String.join(SEPARATOR, tags);
	}

	/** Writes links to the pages of phones, separated by commas. */
	static void add(Markup markup, List<Subject.Model> phones) {
		var separator = ""; //$NON-NLS-1$
		for (var phone : phones) {
			markup.text(separator).link(toPhone(phone.model().id()), phone.model().name(), ResetWords.headline(phone.reset()));
			separator = ", "; //$NON-NLS-1$
		}
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

	private static Optional<String> after(String link, String start) {
		return link.startsWith(start) ? Optional.of(link.substring(start.length())) : Optional.empty();
	}
}
