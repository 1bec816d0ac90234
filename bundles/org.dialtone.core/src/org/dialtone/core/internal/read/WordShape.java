package org.dialtone.core.internal.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * One of a few words.
 *
 * @param <E> what the words stand for
 */
public final class WordShape<E extends Enum<E>> implements Shape<E> {

	private final Map<String, E> values = new LinkedHashMap<>();

	WordShape(E[] constants, Function<E, String> word) {
		Arrays.stream(constants).forEach(constant -> values.put(word.apply(constant), constant));
	}

	List<String> words() {
		return List.copyOf(values.keySet());
	}

	@Override
	public Optional<E> value(Node node) {
		return node instanceof Scalar scalar ? Lookup.find(values, scalar.text()) : Optional.empty();
	}

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (!(node instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING || scalar.type() == Scalar.Type.BROKEN) {
			return mistyped(node, name, findings);
		}
		if (!values.containsKey(scalar.text())) {
			var solution = Similar.to(scalar.text(), values.keySet()).map(word -> NLS.bind(Messages.word_similar, word))
					.orElse(NLS.bind(Messages.word_solution, expected()));
			findings.unusable(CatalogueRule.WORD_UNKNOWN, node, NLS.bind(Messages.word_unknown,
					new String[] { name, TextShape.shorten(scalar.text()), expected() }), solution);
			return null;
		}
		return node;
	}

	@Override
	public String expected() {
		return String.join(", ", values.keySet()); //$NON-NLS-1$
	}
}
