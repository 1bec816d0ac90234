package org.dialtone.ui.phones.internal.tree;

import java.util.List;

import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;

/** The keys to press on a phone. */
public final class KeySequences {

	private KeySequences() {
	}

	/** The key sequences of a procedure, in order, each once. */
	public static List<String> of(Procedure procedure) {
		return procedure.steps().stream().filter(step -> step.action() == Action.PRESS).map(Step::keySequence)
				.filter(keys -> !keys.isEmpty()).distinct().toList();
	}
}
