package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A key of the format. Whoever checks a file and whoever uses it share the key, so that
 * its name and what its value means are written once.
 *
 * @param name  as it is written in files
 * @param shape what its value must look like, and what it means
 * @param <T>   what its value means
 */
public record Key<T>(String name, Shape<T> shape) {

	/** Its value in a mapping that has been checked; empty if the key is not there. */
	public Optional<T> find(Mapping mapping) {
		@Nullable
		Node node = node(mapping);
		return node == null ? Optional.empty() : shape.value(node);
	}

	/** Its value in a mapping that has been checked, if the key is required there. */
	public T of(Mapping mapping) {
		return find(mapping).orElseThrow();
	}

	/** Its value in a mapping that has been checked, or another if the key is not there. */
	public T or(Mapping mapping, T other) {
		return find(mapping).orElse(other);
	}

	/** Its value as it is written, or {@code null}. */
	public @Nullable Node node(Mapping mapping) {
		return mapping.get(name);
	}

	/** Whether a mapping has it. */
	public boolean isIn(Mapping mapping) {
		return mapping.has(name);
	}
}
