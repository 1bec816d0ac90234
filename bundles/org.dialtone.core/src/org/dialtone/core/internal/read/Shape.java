package org.dialtone.core.internal.read;

import org.dialtone.core.internal.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What a piece of a file must look like. The shapes of both kinds of files together
 * are the format; the JSON schemas in the folder {@code schema} say the same for
 * editors.
 */
sealed interface Shape permits TextShape, WordShape, NumberShape, FlagShape, ListShape, MapShape, DictionaryShape,
		StatementShape, FactShape, EitherShape {

	/**
	 * Checks a node, and takes from it what cannot be used.
	 *
	 * @param name     how to call it to the user: its key
	 * @param findings takes what is wrong
	 * @return the node or what is left of it, or {@code null} when it cannot be used,
	 *         which was reported then
	 */
	@Nullable
	Node check(Node node, String name, Findings findings);

	/** What it must be, for messages: {@code text}, {@code a list}. */
	String expected();

	/** Reports a node of another type; always {@code null}. */
	default @Nullable Node mistyped(Node node, String name, Findings findings) {
		if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING) {
			findings.unusable(node, NLS.bind(Messages.value_missing, name),
					NLS.bind(Messages.value_missing_solution, expected()));
		} else if (!(node instanceof Scalar scalar && scalar.type() == Scalar.Type.BROKEN) && !node.cut()) {
			findings.unusable(node, NLS.bind(Messages.value_mistyped, name, expected()),
					NLS.bind(Messages.value_mistyped_solution, expected()));
		}
		return null;
	}
}
