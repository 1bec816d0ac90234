package org.dialtone.core.internal.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.Action;
import org.eclipse.osgi.util.NLS;

/** Checks across the values of one mapping. */
final class Rules {

	private Rules() {
	}

	/** A cue is exactly one thing, and lamps have a state. */
	static boolean oneCue(Mapping cue, Findings findings) {
		var kinds = ProcedureFormat.CUES.stream().filter(key -> key.isIn(cue)).toList();
		boolean lamps = ProcedureFormat.LED.isIn(cue) || ProcedureFormat.LEDS.isIn(cue);
		if (kinds.size() != 1) {
			findings.unusable(CatalogueRule.CUE_WRONG, cue, kinds.isEmpty() ? Messages.cue_none : NLS.bind(Messages.cue_several, names(kinds)),
					NLS.bind(Messages.cue_solution, names(ProcedureFormat.CUES)));
			return false;
		}
		if (lamps && !ProcedureFormat.IS.isIn(cue)) {
			findings.unusable(CatalogueRule.CUE_WRONG, cue, Messages.cue_state,
					NLS.bind(Messages.cue_state_solution, ProcedureFormat.IS.shape().expected()));
			return false;
		}
		if (!lamps) {
			Stream.of(ProcedureFormat.IS, ProcedureFormat.COLOUR).filter(key -> key.isIn(cue)).forEach(key -> findings.warning(CatalogueRule.CUE_WRONG, cue,
					NLS.bind(Messages.cue_not_lamp, key.name(), kinds.getFirst().name()), Messages.cue_not_lamp_solution));
		}
		return true;
	}

	private static String names(List<Key<?>> keys) {
		return keys.stream().map(Key::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** The minimum is not greater than the maximum. */
	static boolean minBelowMax(Mapping wait, Findings findings) {
		int min = ProcedureFormat.MIN.or(wait, 0);
		int max = ProcedureFormat.MAX.or(wait, Integer.MAX_VALUE);
		if (min > max) {
			findings.unusable(CatalogueRule.WAIT_IMPOSSIBLE, wait, NLS.bind(Messages.wait_impossible, Integer.toString(min), Integer.toString(max)),
					Messages.wait_impossible_solution);
		}
		return min <= max;
	}

	/** Steps that hold or press name keys. */
	static boolean keysToPress(Mapping step, Findings findings) {
		var action = ProcedureFormat.DO.find(step).filter(what -> what == Action.HOLD || what == Action.PRESS);
		if (action.isPresent() && !ProcedureFormat.KEYS.isIn(step)) {
			findings.warning(CatalogueRule.STEP_WITHOUT_KEYS, step, NLS.bind(Messages.step_without_keys, action.get().id()), Messages.step_without_keys_solution);
		}
		return true;
	}

	/** A barred way does not lead through other loads. */
	static boolean throughOrBarred(Mapping rule, Findings findings) {
		boolean both = PhonesFormat.BARRED.or(rule, false) && !PhonesFormat.THROUGH.or(rule, List.of()).isEmpty();
		if (both) {
			findings.unusable(CatalogueRule.UPGRADE_CONTRADICTION, rule, Messages.rule_barred_through, Messages.rule_barred_through_solution);
		}
		return !both;
	}

	/** An entry names the phones that it is for. */
	static boolean someModels(Mapping entry, Findings findings) {
		boolean some = Stream.of(Common.MODELS, Common.FAMILIES, Common.GROUPS).anyMatch(key -> key.isIn(entry));
		if (!some) {
			findings.unusable(CatalogueRule.KEY_MISSING, entry, Messages.models_missing, Messages.models_missing_solution);
		}
		return some;
	}

	/** Families have a vendor. */
	static boolean vendorOfFamilies(Mapping file, Findings findings) {
		if (!PhonesFormat.FAMILIES.or(file, List.of()).isEmpty() && !PhonesFormat.VENDOR.isIn(file)) {
			findings.warning(CatalogueRule.VENDOR_MISSING, file, Messages.vendor_missing, Messages.vendor_missing_solution);
		}
		return true;
	}
}
