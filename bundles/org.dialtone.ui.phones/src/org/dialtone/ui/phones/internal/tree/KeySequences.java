package org.dialtone.ui.phones.internal.tree;

import java.util.List;

import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;

/** What is typed on a phone. */
public final class KeySequences {

	private KeySequences() {
	}

	/** The sequences that are pressed in a procedure, in order, without repetition. */
	public static List<String> of(Procedure procedure) {
		return procedure.steps().stream().filter(step -> step.action() == Action.PRESS).map(Step::keySequence)
				.filter(keys -> !keys.isEmpty()).distinct().toList();
	}
}
