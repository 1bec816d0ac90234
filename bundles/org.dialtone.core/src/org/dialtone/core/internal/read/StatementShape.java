package org.dialtone.core.internal.read;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one side says: the value alone, or a mapping with the value, how sure it is and
 * where it comes from.
 *
 * @param value the shape of the value
 * @param full  the shape of the mapping
 */
record StatementShape(Shape value, MapShape full) implements Shape {

	static StatementShape of(Shape value) {
		return new StatementShape(value, Common.withOrigin(new MapShape().required("value", value))); //$NON-NLS-1$
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return (node instanceof Mapping ? full : value).check(node, name, findings);
	}

	@Override
	public String expected() {
		return value.expected();
	}
}
