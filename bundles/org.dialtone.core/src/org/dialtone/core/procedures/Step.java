package org.dialtone.core.procedures;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.Location;
import org.dialtone.core.Statement;

/**
 * One step of a procedure.
 *
 * @param action       what is done
 * @param instruction  the same as a sentence for the engineer, with the confidence
 *                     and sources of the step
 * @param keys         the keys to hold, release or press
 * @param on           the cues to act on, one after the other, usually one; empty to
 *                     act at once
 * @param alternatives other cues on other hardware
 * @param window       the time window for it
 * @param waiting      how long it takes
 * @param expect       what the phone shows when it worked, in order
 * @param path         the way through a menu
 * @param choices      possible answers, one of which is given
 * @param onError      what a wrong key does in this step; if unknown, what the
 *                     procedure says applies
 * @param command      exactly what is typed or requested on another computer, or
 *                     empty
 * @param where        where it is written
 */
public record Step(Action action, Statement<String> instruction, Keys keys, List<Fact<Cue>> on,
		List<Alternative> alternatives, Optional<Statement<Window>> window, Optional<Statement<Wait>> waiting, List<Fact<Cue>> expect,
		List<Input> path, List<Statement<Choice>> choices, Fact<KeyError> onError, String command, Location where) {

	/** Makes an immutable step. */
	public Step {
		on = List.copyOf(on);
		alternatives = List.copyOf(alternatives);
		expect = List.copyOf(expect);
		path = List.copyOf(path);
		choices = List.copyOf(choices);
	}
}
