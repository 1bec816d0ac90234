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
 * @param instruction  the same in a sentence for the engineer, with the confidence
 *                     and the sources of the step
 * @param keys         keys to hold, to let go of or to press, in order: single
 *                     characters for the keypad, names for other keys
 * @param cue          the sign to do it on; unknown for at once
 * @param alternatives other cues on other hardware
 * @param window       how long there is time for it
 * @param waiting      how long it takes
 * @param expect       what the phone shows when it went well, in order
 * @param path         menu items to choose, in order
 * @param choices      answers of which one is given
 * @param onError      what a wrong key does in this step; unknown for what the
 *                     procedure says
 * @param command      what is typed or requested on another computer, exactly; or
 *                     empty
 * @param where        where it is written
 */
public record Step(Action action, Statement<String> instruction, List<String> keys, Fact<Cue> cue,
		List<Alternative> alternatives, Optional<Window> window, Optional<Wait> waiting, List<Fact<Cue>> expect,
		List<String> path, List<Choice> choices, Fact<KeyError> onError, String command, Location where) {

	private static final String KEYPAD = "0123456789*#"; //$NON-NLS-1$

	/** Makes an immutable step. */
	public Step {
		keys = List.copyOf(keys);
		alternatives = List.copyOf(alternatives);
		expect = List.copyOf(expect);
		path = List.copyOf(path);
		choices = List.copyOf(choices);
	}

	/** Whether the keys are several, all of the keypad. */
	boolean isCode() {
		return keys.size() > 1 && keys.stream().allMatch(key -> KEYPAD.contains(key));
	}

	/** The keys as one text: {@code 123456789*0#}, or {@code Settings * * #}. */
	public String keySequence() {
		boolean named = keys.stream().anyMatch(key -> key.length() > 1);
		return String.join(named ? " " : "", keys); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
