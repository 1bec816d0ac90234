package org.dialtone.core.phones;

import java.util.List;

/**
 * Models that have something in common, whatever their families, so that files need not
 * list them again and again.
 *
 * @param id     unique in the catalogue, such as {@code 794x-797x}
 * @param name   such as {@code 7941 to 7975}
 * @param models ids of the models
 */
public record ModelGroup(String id, String name, List<String> models) {

	/** Makes an immutable group. */
	public ModelGroup {
		models = List.copyOf(models);
	}
}
