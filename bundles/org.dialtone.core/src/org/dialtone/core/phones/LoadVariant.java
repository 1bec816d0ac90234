package org.dialtone.core.phones;

import java.util.List;

/**
 * The names of the loads of a firmware set for one protocol.
 *
 * @param protocol such as {@code SCCP}; empty if the name does not depend on it
 * @param pattern  the name, with {@code <version>}, {@code <date>} or {@code *} for what changes, such as
 *                 {@code SCCP41.<version>S.loads}
 * @param examples real names
 */
public record LoadVariant(String protocol, String pattern, List<String> examples) {

	/** Makes an immutable variant. */
	public LoadVariant {
		examples = List.copyOf(examples);
	}
}
