package org.dialtone.core.internal.build;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;

/** Tells keypad keys, which are written together as one text, from named keys. */
final class Keys {

	private static final Pattern KEYPAD = Pattern.compile("[0-9*#]+"); //$NON-NLS-1$

	private Keys() {
	}

	/** Whether every phone with a keypad has this key. */
	static boolean isKeypad(String key) {
		return KEYPAD.matcher(key).matches();
	}

	/** The nodes that name keys. */
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
