package org.dialtone.core.internal.read;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A statement, or a list of statements that contradict one another.
 *
 * @param statement the shape of one side
 */
record FactShape(Shape statement) implements Shape {

	/** A fact whose sides are values, alone or with their origin. */
	static FactShape of(Shape value) {
		return new FactShape(StatementShape.of(value));
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		boolean several = node instanceof Sequence list && (!isList() || FactNodes.isSides(list));
		return (several ? ListShape.some(statement) : statement).check(node, name, findings);
	}

	private boolean isList() {
		return statement instanceof StatementShape plain && plain.value() instanceof ListShape;
	}

	@Override
	public String expected() {
		return statement.expected();
	}
}
