package org.dialtone.core.internal.read;

import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What a part of a file must look like. The shapes of both kinds of files are the
 * format; the JSON schemas in the folder {@code schema} say the same for editors.
 */
sealed interface Shape permits TextShape, WordShape, NumberShape, FlagShape, ListShape, MapShape, DictionaryShape,
		StatementShape, FactShape, EitherShape {

	/**
	 * Checks a node, and removes what cannot be used.
	 *
	 * @param name     its name for the user: its key
	 * @param findings receives what is wrong
	 * @return the node or what is left of it, or {@code null} if it cannot be used, which
	 *         has then been reported
	 */
	@Nullable
	Node check(Node node, String name, Findings findings);

	/** What it must be, for messages: {@code text}, {@code a list}. */
	String expected();

	/** Reports a node of the wrong type; always {@code null}. */
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
