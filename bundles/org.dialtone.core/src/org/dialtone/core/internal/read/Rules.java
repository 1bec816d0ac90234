package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Objects;
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

	/** An item of a path that is not a menu entry is exactly one thing. */
	static boolean oneInPath(Mapping input, Findings findings) {
		return oneInput(input, ProcedureFormat.IN_PATH, Messages.input_path_solution, findings);
	}

	/** An answer is exactly one thing. */
	static boolean oneAnswer(Mapping input, Findings findings) {
		return oneInput(input, ProcedureFormat.ANSWERS, Messages.input_solution, findings);
	}

	private static boolean oneInput(Mapping input, List<Key<?>> kinds, String solution, Findings findings) {
		var written = kinds.stream().filter(key -> key.isIn(input)).toList();
		if (written.size() != 1) {
			findings.unusable(CatalogueRule.INPUT_WRONG, input, written.isEmpty() ? Messages.input_none : NLS.bind(Messages.input_several, names(written)),
					NLS.bind(solution, names(kinds)));
		}
		return written.size() == 1;
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
		if (action.isPresent() && !ProcedureFormat.KEYS.isIn(step) && !ProcedureFormat.TOGETHER.isIn(step)) {
			findings.warning(CatalogueRule.STEP_WITHOUT_KEYS, step, NLS.bind(Messages.step_without_keys, action.get().id()), Messages.step_without_keys_solution);
		}
		return true;
	}

	/** Several keys that are held are held together; and keys are named once. */
	static boolean keysHeld(Mapping step, Findings findings) {
		if (ProcedureFormat.KEYS.isIn(step) && ProcedureFormat.TOGETHER.isIn(step)) {
			findings.unusable(CatalogueRule.KEYS_WRONG, step, Messages.keys_twice, Messages.keys_twice_solution);
			return false;
		}
		var action = ProcedureFormat.DO.find(step).filter(what -> what == Action.HOLD || what == Action.RELEASE);
		boolean inOrder = action.isPresent() && ProcedureFormat.KEYS.find(step).filter(keys -> keys.keys().size() > 1).isPresent();
		if (inOrder) {
			findings.unusable(CatalogueRule.KEYS_WRONG, Objects.requireNonNull(ProcedureFormat.KEYS.node(step)),
					NLS.bind(Messages.keys_held, action.get().id()), Messages.keys_held_solution);
		}
		return !inOrder;
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
