package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A statement, or a list of statements that contradict one another.
 *
 * @param statement the shape of one side
 * @param <T>       what the value of a side means
 */
public record FactShape<T>(Shape<Said<T>> statement) implements Shape<List<Said<T>>> {

	/** A fact whose sides are values, alone or with their origin. */
	static <T> FactShape<T> of(Shape<T> value) {
		return new FactShape<>(StatementShape.of(value));
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return (isSides(node) ? ListShape.some(statement) : statement).check(node, name, findings);
	}

	@Override
	public Optional<List<Said<T>>> value(Node node) {
		return Optional.of(sides(node).stream().flatMap(side -> statement.value(side).stream()).toList());
	}

	/** A list is several sides, unless values are lists themselves and this is one. */
	private boolean isSides(Node node) {
		return node instanceof Sequence list && (!isOfLists() || !list.items().isEmpty()
				&& list.items().getFirst() instanceof Mapping first && first.has(Common.VALUE));
	}

	private boolean isOfLists() {
		return statement instanceof StatementShape<T> plain && plain.value().shape() instanceof ListShape;
	}

	private List<Node> sides(Node node) {
		return isSides(node) ? sidesOf(node) : List.of(node);
	}

	/** The sides of a fact whose values are not lists, in a file that need not have been checked. */
	public static List<Node> sidesOf(@Nullable Node fact) {
		return fact == null ? List.of() : fact instanceof Sequence list ? list.items() : List.of(fact);
	}

	/** The single values in a text, a list of texts or a fact, in a file that need not have been checked. */
	public static List<Scalar> valuesOf(@Nullable Node fact) {
		return sidesOf(fact).stream().map(side -> side instanceof Mapping full ? full.get(Common.VALUE) : side)
				.filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
	}

	@Override
	public String expected() {
		return statement.expected();
	}
}
