package org.dialtone.core.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Null-safe access to maps. */
public final class Lookup {

	private Lookup() {
	}

	/** The value of a key, if any. */
	public static <K, V> Optional<V> find(Map<K, V> map, K key) {
		@Nullable V value = map.get(key);
		return Optional.ofNullable(value);
	}
}
