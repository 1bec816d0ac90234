package org.dialtone.core.internal.read;

import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A shape that means something else than its parts say.
 *
 * @param shape   the shape
 * @param meaning what its value means
 * @param <S>     the value
 * @param <T>     its meaning
 */
record MeaningShape<S, T>(Shape<S> shape, Function<S, T> meaning) implements Shape<T> {

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return shape.check(node, name, findings);
	}

	@Override
	public String expected() {
		return shape.expected();
	}

	@Override
	public Optional<T> value(Node node) {
		return shape.value(node).map(meaning);
	}
}
