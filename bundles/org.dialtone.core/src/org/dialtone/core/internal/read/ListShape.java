package org.dialtone.core.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A list.
 *
 * @param item  the shape of its items
 * @param min   the least number of items that are written; one that can be used is enough
 * @param whole whether the list is useless if an item cannot be used
 * @param <T>   what an item means
 */
record ListShape<T>(Shape<T> item, int min, boolean whole) implements Shape<List<T>> {

	/** A list of independent items. */
	static <T> ListShape<T> of(Shape<T> item) {
		return new ListShape<>(item, 0, false);
	}

	/** A list with at least one item. */
	static <T> ListShape<T> some(Shape<T> item) {
		return new ListShape<>(item, 1, false);
	}

	/** A list in which every item counts, such as steps. */
	static <T> ListShape<T> whole(Shape<T> item) {
		return new ListShape<>(item, 1, true);
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (!(node instanceof Sequence list)) {
			return mistyped(node, name, findings);
		}
		if (list.cut() && whole) {
			return null;
		}
		if (list.items().size() < min && !list.cut()) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, node, NLS.bind(Messages.list_short, name, min), Messages.list_short_solution);
			return null;
		}
		var kept = checkItems(list, name, findings);
		if (kept == list.items()) {
			return list;
		}
		boolean incomplete = kept.size() < list.items().size() && whole || kept.isEmpty() && min > 0;
		return incomplete ? null : new Sequence(list.line(), list.column(), kept, list.cut());
	}

	private List<Node> checkItems(Sequence list, String name, Findings findings) {
		var kept = new ArrayList<Node>(list.items().size());
		boolean changed = false;
		boolean essential = findings.isEssential();
		findings.setEssential(whole && essential);
		for (var node : list.items()) {
			var checked = item.check(node, name, findings);
			changed |= checked != node;
			if (checked != null) {
				kept.add(checked);
			}
		}
		findings.setEssential(essential);
		return changed ? kept : list.items();
	}

	@Override
	public Optional<List<T>> value(Node node) {
		return node instanceof Sequence list ? Optional.of(list.items().stream().flatMap(one -> item.value(one).stream()).toList())
				: Optional.empty();
	}

	@Override
	public String expected() {
		return Messages.expected_list;
	}
}
