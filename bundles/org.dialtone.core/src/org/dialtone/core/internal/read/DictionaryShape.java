package org.dialtone.core.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Mapping.Entry;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A mapping whose keys are names chosen by the file.
 *
 * @param value the shape of the values
 * @param <T>   what a value means
 */
record DictionaryShape<T>(Shape<T> value) implements Shape<Map<String, T>> {

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (!(node instanceof Mapping mapping)) {
			return mistyped(node, name, findings);
		}
		var kept = new ArrayList<Entry>();
		boolean essential = findings.isEssential();
		findings.setEssential(false);
		for (var entry : mapping.entries()) {
			var key = TextShape.ANY.check(entry.key(), name, findings);
			var checked = value.check(entry.value(), entry.key().text(), findings);
			if (key != null && checked != null) {
				kept.add(new Entry(entry.key(), checked));
			}
		}
		findings.setEssential(essential);
		return new Mapping(mapping.line(), mapping.column(), kept, mapping.cut());
	}

	/** The values in file order. */
	@Override
	public Optional<Map<String, T>> value(Node node) {
		if (!(node instanceof Mapping mapping)) {
			return Optional.empty();
		}
		var values = new LinkedHashMap<String, T>();
		mapping.entries().forEach(entry -> value.value(entry.value()).ifPresent(one -> values.put(entry.key().text(), one)));
		return Optional.of(values);
	}

	@Override
	public String expected() {
		return Messages.expected_map;
	}
}
