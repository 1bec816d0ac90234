package org.dialtone.core.phones;

import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.Location;
import org.dialtone.core.Statement;

/**
 * The firmware that a group of models shares.
 *
 * @param id            unique in the catalogue, such as {@code 41}
 * @param name          such as {@code Set 41}
 * @param variants      the names of its loads, one for each protocol
 * @param parts         kinds of parts, in the order in which phones fetch them unless their note says
 *                      that it is not known
 * @param recoveryLoads the recovery loads it contains
 * @param where         where it is written
 */
public record FirmwareSet(String id, String name, List<Statement<LoadVariant>> variants, Fact<List<Part>> parts,
		List<Statement<String>> recoveryLoads, Location where) {

	/** Makes an immutable set. */
	public FirmwareSet {
		variants = List.copyOf(variants);
		recoveryLoads = List.copyOf(recoveryLoads);
	}
}
