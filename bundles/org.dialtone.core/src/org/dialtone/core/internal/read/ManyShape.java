package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Several where one is usual: a mapping with nothing but a list, whose key says how its
 * items belong together.
 *
 * @param items the key
 * @param full  the shape of the mapping
 * @param <T>   what an item means
 */
record ManyShape<T>(Key<List<T>> items, MapShape full) {

	/** Two or more. */
	static <T> ManyShape<T> of(String key, Shape<T> item) {
		var items = new Key<>(key, new ListShape<>(item, 2, false));
		return new ManyShape<>(items, new MapShape().required(items));
	}

	boolean isIn(Node node) {
		return node instanceof Mapping mapping && items.isIn(mapping);
	}

	@Nullable
	Node check(Node node, String name, Findings findings) {
		return full.check(node, name, findings);
	}

	Optional<List<T>> value(Node node) {
		return node instanceof Mapping mapping ? items.find(mapping) : Optional.empty();
	}

	/** The items, or the node itself if it is one, in a file that need not have been checked. */
	static List<Node> itemsOf(String key, @Nullable Node node) {
		return node == null ? List.of() : node instanceof Mapping mapping && mapping.has(key) ? mapping.items(key) : List.of(node);
	}
}
