package org.dialtone.core.internal.lint;

import java.util.HashSet;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Procedure;
import org.eclipse.osgi.util.NLS;

/** Keys that are held without a time limit and never released. */
final class HeldKeys implements LintRule {

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		catalogue.procedures().forEach(procedure -> check(procedure, findings));
	}

	private static void check(Procedure procedure, Consumer<Finding> findings) {
		var released = new HashSet<String>();
		boolean allReleased = false;
		for (var step : procedure.steps().reversed()) {
			if (step.action() == Action.RELEASE) {
				released.addAll(step.keys().keys());
				allReleased |= step.keys().isEmpty(); // a release without keys releases all of them
			} else if (step.action() == Action.HOLD && step.waiting().isEmpty() && !allReleased) {
				step.keys().keys().stream().filter(key -> !released.contains(key)).findFirst()
						.ifPresent(key -> findings.accept(Finding.trap(Trap.KEY_NOT_RELEASED, step.where(),
								NLS.bind(Messages.never_released, key), Messages.never_released_solution)));
			}
		}
	}
}
