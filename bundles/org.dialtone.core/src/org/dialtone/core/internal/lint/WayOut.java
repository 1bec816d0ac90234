package org.dialtone.core.internal.lint;

import java.util.Optional;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.Statement;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.procedures.Wait;
import org.eclipse.osgi.util.NLS;

/**
 * A step that may never end. Steps that wait or observe need an end of their own: a
 * maximum time or something to expect. Other steps with a cue do not if a later step has
 * one, since a missed cue is noticed there.
 */
final class WayOut implements LintRule {

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		for (var procedure : catalogue.procedures()) {
			boolean endsLater = false;
			for (var step : procedure.steps().reversed()) {
				boolean ends = ends(step);
				if (!ends && (waits(step) || hasCue(step) && !endsLater)) {
					findings.accept(Finding.trap(Trap.STEP_WITHOUT_END, step.where(), NLS.bind(Messages.no_way_out, step.action().id()),
							Messages.no_way_out_solution));
				}
				endsLater |= ends;
			}
		}
	}

	/** Whether the step waits for anything other than a given time. */
	private static boolean waits(Step step) {
		boolean looksDead = waiting(step).filter(Wait::looksDead).isPresent();
		boolean time = waiting(step).filter(wait -> wait.minSeconds() > 0).isPresent();
		return looksDead || hasCue(step) && isWaiting(step) || step.on().isEmpty() && !time && isWaiting(step);
	}

	private static Optional<Wait> waiting(Step step) {
		return step.waiting().map(Statement::value);
	}

	private static boolean isWaiting(Step step) {
		return step.action() == Action.WAIT || step.action() == Action.OBSERVE;
	}

	private static boolean hasCue(Step step) {
		return step.on().stream().flatMap(cue -> cue.value().stream()).anyMatch(cue -> !(cue instanceof Cue.Elapsed));
	}

	private static boolean ends(Step step) {
		return step.window().isPresent() || !step.expect().isEmpty()
				|| waiting(step).filter(wait -> wait.maxSeconds().isPresent()).isPresent();
	}
}
