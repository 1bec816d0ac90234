package org.dialtone.core.procedures;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Location;
import org.dialtone.core.Statement;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.Scoped;

/**
 * A way to reset, recover, unlock or restart phones.
 *
 * @param id            unique in the catalogue, such as {@code 7940-keypad-reset}
 * @param name          its name, in one line
 * @param kind          what it is for
 * @param scope         the phones it is for
 * @param danger        the worst it does
 * @param summary       what it does and when to use it, with the confidence and
 *                      sources of the whole procedure
 * @param entryKey      the key to hold at power-on, or empty
 * @param preconditions what must be in place before
 * @param erases        what is gone afterwards
 * @param keeps         what is kept
 * @param keyPolicy     how strict the phone is about keys
 * @param steps         in order
 * @param after         what the phone does afterwards, or empty
 * @param warnings      what can cost a phone
 * @param where         where it is written
 */
public record Procedure(String id, String name, ProcedureKind kind, Scope scope, Danger danger,
		Statement<String> summary, String entryKey, List<Precondition> preconditions, List<Statement<String>> erases,
		List<Statement<String>> keeps, KeyPolicy keyPolicy, List<Step> steps, String after,
		List<Statement<String>> warnings, Location where) implements Scoped {

	/** Makes an immutable procedure. */
	public Procedure {
		preconditions = List.copyOf(preconditions);
		erases = List.copyOf(erases);
		keeps = List.copyOf(keeps);
		steps = List.copyOf(steps);
		warnings = List.copyOf(warnings);
	}

	/** The keys that steps press, in order and each once. */
	public List<Keys> pressedKeys() {
		return steps.stream().filter(step -> step.action() == Action.PRESS).map(Step::keys).filter(keys -> !keys.isEmpty())
				.distinct().toList();
	}

	/** The code to type on the keypad, the longest if there are several; empty if only single keys are pressed. */
	public Optional<String> keyCode() {
		return pressedKeys().stream().filter(keys -> keys.isTyped() && keys.keys().size() > 1).map(Keys::text)
				.reduce((one, other) -> other.length() > one.length() ? other : one);
	}
}
