package org.dialtone.core.phones;

import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.Location;

/**
 * A point on which sources disagree. Nobody knows who is right, so all sides are shown.
 *
 * @param id         unique in the catalogue
 * @param topic      what it is about
 * @param models     ids of the models
 * @param procedures ids of the procedures
 * @param fact       what each side says; at least two statements
 * @param where      where it is written
 */
public record Contradiction(String id, String topic, List<String> models, List<String> procedures, Fact<String> fact,
		Location where) {

	/** Makes an immutable contradiction. */
	public Contradiction {
		models = List.copyOf(models);
		procedures = List.copyOf(procedures);
	}
}
