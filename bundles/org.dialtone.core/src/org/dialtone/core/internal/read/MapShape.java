package org.dialtone.core.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Mapping.Entry;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** A mapping with a fixed set of keys. Not changed once it is set up. */
final class MapShape implements Shape {

	/**
	 * A key.
	 *
	 * @param shape    the shape of its value
	 * @param required whether the mapping is useless without it
	 */
	record Property(Shape shape, boolean required) {
	}

	/** A check that needs more than one value. */
	@FunctionalInterface
	interface Rule {
		/**
		 * Checks a mapping whose values have the right shapes.
		 *
		 * @return false if it cannot be used, which has then been reported
		 */
		boolean check(Mapping mapping, Findings findings);
	}

	private final Map<String, Property> properties = new LinkedHashMap<>();
	private final List<String> required = new ArrayList<>();
	private final List<Rule> rules = new ArrayList<>();
	private boolean parts;

	/** Adds a required key. */
	MapShape required(String name, Shape shape) {
		properties.put(name, new Property(shape, true));
		required.add(name);
		return this;
	}

	/** Adds an optional key. */
	MapShape optional(String name, Shape shape) {
		properties.put(name, new Property(shape, false));
		return this;
	}

	/** Adds a check that runs once the values have the right shapes. */
	MapShape rule(Rule rule) {
		rules.add(rule);
		return this;
	}

	/** Says that the keys are independent of one another, so that those before the end of a broken file can be used. */
	MapShape ofParts() {
		parts = true;
		return this;
	}

	Map<String, Property> properties() {
		return properties;
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (!(node instanceof Mapping mapping)) {
			return mistyped(node, name, findings);
		}
		var kept = new ArrayList<Entry>(mapping.entries().size());
		boolean changed = false;
		boolean usable = parts || !mapping.cut();
		boolean essential = findings.isEssential();
		for (var entry : mapping.entries()) {
			var property = Lookup.find(properties, entry.key().text());
			@Nullable Node value = null;
			if (property.isPresent()) {
				findings.setEssential(property.get().required);
				value = property.get().shape.check(entry.value(), entry.key().text(), findings);
				usable &= value != null || !property.get().required;
			} else {
				unknown(entry.key(), findings);
			}
			changed |= value != entry.value();
			if (value != null) {
				kept.add(value == entry.value() ? entry : new Entry(entry.key(), value));
			}
		}
		findings.setEssential(essential);
		if (!mapping.cut()) {
			usable &= hasRequired(mapping, findings);
		}
		var checked = changed ? new Mapping(mapping.line(), mapping.column(), kept, mapping.cut()) : mapping;
		return usable && obeysRules(checked, findings) ? checked : null;
	}

	private boolean obeysRules(Mapping mapping, Findings findings) {
		boolean all = true;
		for (var rule : rules) {
			all &= rule.check(mapping, findings);
		}
		return all;
	}

	private void unknown(Scalar key, Findings findings) {
		var similar = Similar.to(key.text(), properties.keySet());
		var known = String.join(", ", properties.keySet()); //$NON-NLS-1$
		findings.warning(key, NLS.bind(Messages.key_unknown, TextShape.shorten(key.text())),
				similar.map(word -> NLS.bind(Messages.key_similar, word, known))
						.orElse(NLS.bind(Messages.key_known, known)));
	}

	private boolean hasRequired(Mapping mapping, Findings findings) {
		var names = new StringJoiner(", "); //$NON-NLS-1$
		for (var name : required) {
			if (!mapping.has(name)) {
				names.add('"' + name + '"');
			}
		}
		var missing = names.toString();
		if (!missing.isEmpty()) {
			findings.unusable(mapping, NLS.bind(Messages.key_missing, missing), NLS.bind(Messages.key_missing_solution, missing));
		}
		return missing.isEmpty();
	}

	@Override
	public String expected() {
		return Messages.expected_map;
	}
}
