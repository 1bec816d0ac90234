package org.dialtone.core.internal.read;

import java.util.Optional;
import java.util.OptionalLong;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A whole number.
 *
 * @param min the smallest allowed
 * @param max the largest allowed
 */
record NumberShape(int min, int max) implements Shape<Integer> {

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.WHOLE) {
			return mistyped(node, name, findings);
		}
		var value = scalar.whole();
		if (value.isEmpty() || value.getAsLong() < min || value.getAsLong() > max) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, node, NLS.bind(Messages.number_refused,
					new Object[] { name, TextShape.shorten(scalar.text()), Integer.toString(min), Integer.toString(max) }),
					Messages.number_solution);
			return null;
		}
		return node;
	}

	@Override
	public Optional<Integer> value(Node node) {
		var whole = node instanceof Scalar scalar ? scalar.whole() : OptionalLong.empty();
		return whole.isPresent() ? Optional.of((int) whole.getAsLong()) : Optional.empty();
	}

	@Override
	public String expected() {
		return Messages.expected_number;
	}
}
