package org.dialtone.core.internal.read;

import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.Action;
import org.eclipse.osgi.util.NLS;

/** Checks across the values of one mapping. */
final class Rules {

	private static final List<String> CUES = List.of("led", "leds", "prompt", "seconds", "sign"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private Rules() {
	}

	/** A cue is exactly one thing, and lamps have a state. */
	static boolean oneCue(Mapping cue, Findings findings) {
		var kinds = CUES.stream().filter(cue::has).toList();
		boolean lamps = cue.has("led") || cue.has("leds"); //$NON-NLS-1$ //$NON-NLS-2$
		if (kinds.size() != 1) {
			findings.unusable(cue, kinds.isEmpty() ? Messages.cue_none : NLS.bind(Messages.cue_several, String.join(", ", kinds)), //$NON-NLS-1$
					NLS.bind(Messages.cue_solution, String.join(", ", CUES))); //$NON-NLS-1$
			return false;
		}
		if (lamps && !cue.has("is")) { //$NON-NLS-1$
			findings.unusable(cue, Messages.cue_state,
					NLS.bind(Messages.cue_state_solution, ProcedureFormat.LED_STATE.expected()));
			return false;
		}
		if (!lamps) {
			Stream.of("is", "colour").filter(cue::has).forEach(key -> findings.warning(cue, //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.cue_not_lamp, key, kinds.getFirst()), Messages.cue_not_lamp_solution));
		}
		return true;
	}

	/** The minimum is not greater than the maximum. */
	static boolean minBelowMax(Mapping wait, Findings findings) {
		int min = wait.number("min").orElse(0); //$NON-NLS-1$
		int max = wait.number("max").orElse(Integer.MAX_VALUE); //$NON-NLS-1$
		if (min > max) {
			findings.unusable(wait, NLS.bind(Messages.wait_impossible, Integer.toString(min), Integer.toString(max)),
					Messages.wait_impossible_solution);
		}
		return min <= max;
	}

	/** Steps that hold or press name keys. */
	static boolean keysToPress(Mapping step, Findings findings) {
		var action = ProcedureFormat.ACTION.value(step.get("do")); //$NON-NLS-1$
		if (!step.has("keys") && action.filter(what -> what == Action.HOLD || what == Action.PRESS).isPresent()) { //$NON-NLS-1$
			findings.warning(step, NLS.bind(Messages.step_without_keys, step.text("do")), Messages.step_without_keys_solution); //$NON-NLS-1$
		}
		return true;
	}

	/** A barred way does not lead through other loads. */
	static boolean throughOrBarred(Mapping rule, Findings findings) {
		boolean both = rule.flag("barred") && !rule.items("through").isEmpty(); //$NON-NLS-1$ //$NON-NLS-2$
		if (both) {
			findings.unusable(rule, Messages.rule_barred_through, Messages.rule_barred_through_solution);
		}
		return !both;
	}

	/** Families have a vendor. */
	static boolean vendorOfFamilies(Mapping file, Findings findings) {
		if (!file.items("families").isEmpty() && !file.has("vendor")) { //$NON-NLS-1$ //$NON-NLS-2$
			findings.warning(file, Messages.vendor_missing, Messages.vendor_missing_solution);
		}
		return true;
	}
}
