package org.dialtone.core.internal.yaml;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Keys and values. The lookup methods ignore values of a different type; they are meant
 * for nodes that have been checked.
 *
 * @param line    counted from 1
 * @param column  counted from 1
 * @param entries in file order, each key once; not to be changed
 * @param cut     whether the file broke off inside it
 */
public record Mapping(int line, int column, List<Entry> entries, boolean cut) implements Node {

	/**
	 * A key with its value.
	 *
	 * @param key   the key
	 * @param value its value
	 */
	public record Entry(Scalar key, Node value) {
	}

	/** The value of a key, or {@code null}. */
	public @Nullable Node get(String key) {
		for (var entry : entries) {
			if (entry.key.text().equals(key)) {
				return entry.value;
			}
		}
		return null;
	}

	/** Whether a key exists. */
	public boolean has(String key) {
		return get(key) != null;
	}

	/** The scalar value of a key as text. */
	public Optional<String> find(String key) {
		return get(key) instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
	}

	/** The scalar value of a key as text, or an empty text. */
	public String text(String key) {
		return find(key).orElse(""); //$NON-NLS-1$
	}

	/** The items of a key's list; empty if there is none. */
	public List<Node> items(String key) {
		return get(key) instanceof Sequence sequence ? sequence.items() : List.of();
	}

	/** The scalars in a key's list. */
	public List<Scalar> scalars(String key) {
		return items(key).stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
	}

	/** The scalars in a key's list, as texts. */
	public List<String> texts(String key) {
		return scalars(key).stream().map(Scalar::text).toList();
	}

	/** The mappings in a key's list. */
	public List<Mapping> mappings(String key) {
		return items(key).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
	}

	/** The mapping that is the value of a key. */
	public Optional<Mapping> mapping(String key) {
		return get(key) instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
	}
}
