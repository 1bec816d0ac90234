package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;

/** {@code true} or {@code false}. */
record FlagShape() implements Shape<Boolean> {

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		return node instanceof Scalar scalar && scalar.type() == Scalar.Type.FLAG ? node : mistyped(node, name, findings);
	}

	@Override
	public Optional<Boolean> value(Node node) {
		return node instanceof Scalar scalar ? Optional.of(scalar.isTrue()) : Optional.empty();
	}

	@Override
	public String expected() {
		return Messages.expected_flag;
	}
}
