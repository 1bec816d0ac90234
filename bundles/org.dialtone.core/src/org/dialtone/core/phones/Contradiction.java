package org.dialtone.core.phones;

import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.Location;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.Scoped;

/**
 * A point on which sources disagree. Nobody knows who is right, so all sides are shown.
 *
 * @param id         unique in the catalogue
 * @param topic      what it is about
 * @param scope      the phones that it is about
 * @param procedures ids of the procedures
 * @param fact       what each side says; at least two statements
 * @param where      where it is written
 */
public record Contradiction(String id, String topic, Scope scope, List<String> procedures, Fact<String> fact,
		Location where) implements Scoped {

	/** Makes an immutable contradiction. */
	public Contradiction {
		procedures = List.copyOf(procedures);
	}
}
