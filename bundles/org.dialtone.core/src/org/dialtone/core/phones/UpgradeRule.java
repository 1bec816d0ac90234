package org.dialtone.core.phones;

import java.util.List;

import org.dialtone.core.Location;
import org.dialtone.core.Statement;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.Scoped;
import org.dialtone.core.scope.VersionRange;

/**
 * A rule for moving from one load to another.
 *
 * @param id        unique in the catalogue
 * @param scope     the phones that it is about
 * @param protocols the protocols it is about; empty for all
 * @param from      the loads to start from
 * @param to        the loads to go to
 * @param through   the loads to go through, one step each; empty if the way is direct
 *                  or barred
 * @param barred    whether there is no way at all
 * @param rule      the rule in words
 * @param where     where it is written
 */
public record UpgradeRule(String id, Scope scope, List<String> protocols, VersionRange from, VersionRange to,
		List<VersionRange> through, boolean barred, Statement<String> rule, Location where) implements Scoped {

	/** Makes an immutable rule. */
	public UpgradeRule {
		protocols = List.copyOf(protocols);
		through = List.copyOf(through);
	}
}
