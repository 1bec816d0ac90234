package org.dialtone.core.internal.read;

import java.util.List;

import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;

/** Splits facts into their sides. */
public final class FactNodes {

	private FactNodes() {
	}

	/** The sides of a fact whose values are not lists. */
	public static List<Node> sides(@Nullable Node fact) {
		return fact == null ? List.of() : fact instanceof Sequence list ? list.items() : List.of(fact);
	}

	/** The sides of a fact whose values are lists. */
	public static List<Node> sidesOfList(@Nullable Node fact) {
		return fact instanceof Sequence list && !isSides(list) ? List.of(fact) : sides(fact);
	}

	/** Whether a list is a list of statements rather than a value. */
	static boolean isSides(Sequence list) {
		return !list.items().isEmpty() && list.items().getFirst() instanceof Mapping first && first.has("value"); //$NON-NLS-1$
	}
}
