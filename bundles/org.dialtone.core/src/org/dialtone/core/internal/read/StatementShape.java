package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one side says: the value alone, or a mapping with the value, how sure it is and
 * where it comes from.
 *
 * @param value the key of the value in the mapping
 * @param full  the shape of the mapping
 * @param <T>   what the value means
 */
record StatementShape<T>(Key<T> value, MapShape full) implements Shape<Said<T>> {

	static <T> StatementShape<T> of(Shape<T> shape) {
		var value = Common.value(shape);
		return new StatementShape<>(value, Common.withOrigin(new MapShape().required(value)));
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return (node instanceof Mapping ? full : value.shape()).check(node, name, findings);
	}

	@Override
	public Optional<Said<T>> value(Node node) {
		return node instanceof Mapping mapping ? value.find(mapping).map(said -> new Said<>(said, Optional.of(mapping)))
				: value.shape().value(node).map(said -> new Said<>(said, Optional.empty()));
	}

	@Override
	public String expected() {
		return value.shape().expected();
	}
}
