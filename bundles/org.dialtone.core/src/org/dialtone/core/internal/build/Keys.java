package org.dialtone.core.internal.build;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;

/** Tells keys of the keypad, which stand together as one text, from keys with names. */
final class Keys {

	private static final Pattern KEYPAD = Pattern.compile("[0-9*#]+"); //$NON-NLS-1$

	private Keys() {
	}

	/** Whether a phone has a key if it has a keypad. */
	static boolean isKeypad(String key) {
		return KEYPAD.matcher(key).matches();
	}

	/** The places where keys are named. */
	static List<Scalar> nodes(@Nullable Node node) {
		return node instanceof Sequence list
				? list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList()
				: node instanceof Scalar scalar ? List.of(scalar) : List.of();
	}

	/** The keys one by one. */
	static List<String> of(@Nullable Node node) {
		return nodes(node).stream().map(Scalar::text)
				.flatMap(text -> isKeypad(text) ? text.chars().mapToObj(Character::toString) : Stream.of(text)).toList();
	}
}
