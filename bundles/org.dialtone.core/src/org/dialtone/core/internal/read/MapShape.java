package org.dialtone.core.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping.Entry;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** A mapping with a fixed set of keys. Not changed once it is set up. */
public final class MapShape implements Shape<Mapping> {

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

	private final Map<String, Key<?>> keys = new LinkedHashMap<>();
	private final Set<String> required = new LinkedHashSet<>();
	private final List<Rule> rules = new ArrayList<>();
	private boolean parts;

	/** Adds keys without which the mapping is useless. */
	MapShape required(Key<?>... more) {
		optional(more);
		Arrays.stream(more).map(Key::name).forEach(required::add);
		return this;
	}

	/** Adds keys that can be left out. */
	MapShape optional(Key<?>... more) {
		Arrays.stream(more).forEach(key -> keys.put(key.name(), key));
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

	Map<String, Key<?>> keys() {
		return keys;
	}

	Set<String> required() {
		return required;
	}

	@Override
	public @Nullable Node check(Node node, String ownName, Findings findings) {
		if (!(node instanceof Mapping mapping)) {
			return mistyped(node, ownName, findings);
		}
		var kept = new ArrayList<Entry>(mapping.entries().size());
		boolean changed = false;
		boolean usable = parts || !mapping.cut();
		boolean essential = findings.isEssential();
		for (var entry : mapping.entries()) {
			var name = entry.key().text();
			var key = Lookup.find(keys, name);
			@Nullable Node value = null;
			if (key.isPresent()) {
				findings.setEssential(required.contains(name));
				value = key.get().shape().check(entry.value(), name, findings);
				usable &= value != null || !required.contains(name);
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
		var similar = Similar.to(key.text(), keys.keySet());
		var known = String.join(", ", keys.keySet()); //$NON-NLS-1$
		var finding = Finding.warning(CatalogueRule.KEY_UNKNOWN.id(), findings.at(key),
				NLS.bind(Messages.key_unknown, TextShape.shorten(key.text())),
				similar.map(word -> NLS.bind(Messages.key_similar, word, known)).orElse(NLS.bind(Messages.key_known, known)));
		findings.add(similar.map(word -> finding.replacing(key.text(), word)).orElse(finding));
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
			findings.unusable(CatalogueRule.KEY_MISSING, mapping, NLS.bind(Messages.key_missing, missing), NLS.bind(Messages.key_missing_solution, missing));
		}
		return missing.isEmpty();
	}

	@Override
	public Optional<Mapping> value(Node node) {
		return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
	}

	@Override
	public String expected() {
		return Messages.expected_map;
	}
}
