package org.dialtone.core.internal.read;

import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What a part of a file must look like, and what it means. The shapes of both kinds of
 * files are the format; the JSON schemas in the folder {@code schema} say the same for
 * editors.
 *
 * @param <T> what it means
 */
public sealed interface Shape<T> permits TextShape, WordShape, NumberShape, FlagShape, ListShape, MapShape,
		DictionaryShape, StatementShape, FactShape, SeriesShape, EitherShape, MeaningShape {

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

	/** What a node means that has been checked; empty if it is of another type. */
	Optional<T> value(Node node);

	/** The same shape with a meaning of its own. */
	default <U> Shape<U> as(Function<T, U> meaning) {
		return new MeaningShape<>(this, meaning);
	}

	/** Reports a node of the wrong type; always {@code null}. */
	default @Nullable Node mistyped(Node node, String name, Findings findings) {
		if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING) {
			findings.unusable(CatalogueRule.VALUE_MISSING, node, NLS.bind(Messages.value_missing, name),
					NLS.bind(Messages.value_missing_solution, expected()));
		} else if (!(node instanceof Scalar scalar && scalar.type() == Scalar.Type.BROKEN) && !node.cut()) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, node, NLS.bind(Messages.value_mistyped, name, expected()),
					NLS.bind(Messages.value_mistyped_solution, expected()));
		}
		return null;
	}
}
