package org.dialtone.core.internal.read;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A scalar, or a list or mapping that says more.
 *
 * @param single the shape of the scalar
 * @param more   the shape of the list or mapping
 */
record EitherShape(Shape single, Shape more) implements Shape {

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return (node instanceof Scalar ? single : more).check(node, name, findings);
	}

	@Override
	public String expected() {
		return single.expected();
	}
}
