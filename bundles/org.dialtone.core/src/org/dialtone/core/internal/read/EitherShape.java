package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A scalar, or a list or mapping that says more.
 *
 * @param single the shape of the scalar
 * @param more   the shape of the list or mapping
 * @param <T>    what either means
 */
record EitherShape<T>(Shape<T> single, Shape<T> more) implements Shape<T> {

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return (node instanceof Scalar ? single : more).check(node, name, findings);
	}

	@Override
	public Optional<T> value(Node node) {
		return (node instanceof Scalar ? single : more).value(node);
	}

	@Override
	public String expected() {
		return single.expected();
	}
}
