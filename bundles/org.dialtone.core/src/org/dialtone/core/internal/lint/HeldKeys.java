package org.dialtone.core.internal.lint;

import java.util.List;
import java.util.function.Consumer;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Finding;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Step;
import org.eclipse.osgi.util.NLS;

/** Keys that are held and never released, where no time is given either. */
final class HeldKeys implements LintRule {

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		for (var procedure : catalogue.procedures()) {
			var steps = procedure.steps();
			for (int i = 0; i < steps.size(); i++) {
				var step = steps.get(i);
				if (step.action() == Action.HOLD && step.waiting().isEmpty()) {
					var later = steps.subList(i + 1, steps.size());
					step.keys().stream().distinct().filter(key -> !isReleased(key, later)).findFirst()
							.ifPresent(key -> findings.accept(Finding.warning(step.where(),
									NLS.bind(Messages.never_released, key), Messages.never_released_solution)));
				}
			}
		}
	}

	/** A release that names no keys is one of all. */
	private static boolean isReleased(String key, List<Step> later) {
		return later.stream().filter(step -> step.action() == Action.RELEASE)
				.anyMatch(step -> step.keys().isEmpty() || step.keys().contains(key));
	}
}
