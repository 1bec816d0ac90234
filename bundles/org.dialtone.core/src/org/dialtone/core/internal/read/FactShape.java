package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A statement, or {@code any:} with statements that contradict one another.
 *
 * @param statement the shape of one side
 * @param several   the shape of all sides
 * @param <T>       what the value of a side means
 */
public record FactShape<T>(Shape<Said<T>> statement, ManyShape<Said<T>> several) implements Shape<List<Said<T>>> {

	private static final String ANY = "any"; //$NON-NLS-1$

	/** A fact whose sides are values, alone or with their origin. */
	static <T> FactShape<T> of(Shape<T> value) {
		return ofSides(StatementShape.of(value));
	}

	/** A fact whose sides say in their own way where they come from. */
	static <T> FactShape<T> ofSides(Shape<Said<T>> side) {
		return new FactShape<>(side, ManyShape.of(ANY, side));
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (several.isIn(node)) {
			return several.check(node, name, findings);
		}
		if (!isOfLists() && valueOf(node) instanceof Sequence list && !list.cut()) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, list, NLS.bind(Messages.fact_list, name), Messages.fact_list_solution);
			return null;
		}
		return statement.check(node, name, findings);
	}

	@Override
	public Optional<List<Said<T>>> value(Node node) {
		return several.isIn(node) ? several.value(node) : statement.value(node).map(List::of);
	}

	private boolean isOfLists() {
		return statement instanceof StatementShape<T> plain && plain.value().shape() instanceof ListShape;
	}

	private static Node valueOf(Node side) {
		@Nullable Node value = side instanceof Mapping full ? full.get(Common.VALUE) : null;
		return value == null ? side : value;
	}

	/** The sides of a fact, in a file that need not have been checked. */
	public static List<Node> sidesOf(@Nullable Node fact) {
		return ManyShape.itemsOf(ANY, fact);
	}

	/** The values of a fact, in a file that need not have been checked. */
	public static List<Scalar> valuesOf(@Nullable Node fact) {
		return sidesOf(fact).stream().map(FactShape::valueOf).filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
	}

	@Override
	public String expected() {
		return statement.expected();
	}
}
