package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.phones.internal.opening.Opening;
import org.dialtone.ui.phones.internal.tree.FileNames;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** What can be done with a line of the tree: {@code canOpen}, {@code hasKeys} and {@code hasFiles}. */
public class NodeTester extends PropertyTester {

	@Override
	public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] arguments,
			@Nullable Object expected) {
		return receiver instanceof Node node && switch (String.valueOf(property)) {
		case "canOpen" -> Opening.canOpen(node); //$NON-NLS-1$
		case "hasKeys" -> node.procedure().filter(procedure -> !procedure.pressedKeys().isEmpty()).isPresent(); //$NON-NLS-1$
		case "hasFiles" -> !FileNames.of(node).isEmpty(); //$NON-NLS-1$
		default -> false;
		};
	}
}
