package org.dialtone.core.internal.lint;

import java.util.function.Consumer;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Finding;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Step;
import org.eclipse.osgi.util.NLS;

/**
 * A step in which the engineer waits for something that may never come, and nothing
 * tells when to give up or what it would look like otherwise.
 */
final class WayOut implements LintRule {

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		for (var procedure : catalogue.procedures()) {
			for (var step : procedure.steps()) {
				if (waits(step) && !ends(step)) {
					findings.accept(Finding.warning(step.where(), NLS.bind(Messages.no_way_out, step.action().id()),
							Messages.no_way_out_solution));
				}
			}
		}
	}

	private static boolean waits(Step step) {
		boolean forSomething = step.cue().value().filter(cue -> !(cue instanceof Cue.Elapsed)).isPresent();
		boolean forTime = step.action() == Action.WAIT && step.waiting().filter(wait -> wait.minSeconds() > 0).isPresent();
		boolean looks = step.action() == Action.OBSERVE || step.action() == Action.WAIT && !forTime;
		return forSomething || looks && step.cue().isUnknown() || step.waiting().filter(wait -> wait.looksDead()).isPresent();
	}

	private static boolean ends(Step step) {
		return step.window().isPresent() || !step.expect().isEmpty()
				|| step.waiting().filter(wait -> wait.maxSeconds().isPresent()).isPresent();
	}
}
