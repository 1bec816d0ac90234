package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A fact, or {@code all:} with facts that hold one after the other.
 *
 * @param fact    the shape of one fact
 * @param several the shape of all facts
 * @param <T>     what a side of a fact means
 */
public record SeriesShape<T>(FactShape<T> fact, ManyShape<List<Said<T>>> several) implements Shape<List<List<Said<T>>>> {

	private static final String ALL = "all"; //$NON-NLS-1$

	static <T> SeriesShape<T> of(FactShape<T> fact) {
		return new SeriesShape<>(fact, ManyShape.of(ALL, fact));
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (several.isIn(node)) {
			return several.check(node, name, findings);
		}
		if (node instanceof Sequence list && !list.cut()) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, node, NLS.bind(Messages.series_list, name), Messages.series_list_solution);
			return null;
		}
		return fact.check(node, name, findings);
	}

	@Override
	public Optional<List<List<Said<T>>>> value(Node node) {
		return several.isIn(node) ? several.value(node) : fact.value(node).map(List::of);
	}

	/** The facts, in a file that need not have been checked. */
	public static List<Node> factsOf(@Nullable Node series) {
		return ManyShape.itemsOf(ALL, series);
	}

	@Override
	public String expected() {
		return fact.expected();
	}
}
