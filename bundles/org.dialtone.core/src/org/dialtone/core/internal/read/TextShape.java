package org.dialtone.core.internal.read;

import java.util.Optional;
import java.util.function.Predicate;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Text that is not empty. What YAML takes for a number is used as written, with a
 * warning, since other programs would change it.
 *
 * @param expected what it must be, for messages
 * @param allowed  whether a text is valid
 */
record TextShape(String expected, Predicate<String> allowed) implements Shape<String> {

	private static final int LONGEST = 60;

	/** Any text. */
	static final TextShape ANY = new TextShape(Messages.expected_text, text -> true);

	@Override
	public @Nullable Node check(Node node, String name, Findings findings) {
		if (!(node instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING || scalar.type() == Scalar.Type.BROKEN) {
			return mistyped(node, name, findings);
		}
		var text = scalar.text();
		if (text.isBlank()) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, node, NLS.bind(Messages.text_empty, name), Messages.text_empty_solution);
			return null;
		}
		if (!allowed.test(text)) {
			findings.unusable(CatalogueRule.VALUE_REFUSED, node, NLS.bind(Messages.text_refused, new String[] { name, shorten(text), expected }),
					NLS.bind(Messages.value_mistyped_solution, expected));
			return null;
		}
		if (scalar.type() != Scalar.Type.TEXT) {
			findings.add(Finding.warning(CatalogueRule.TEXT_UNQUOTED.id(), findings.at(node), NLS.bind(Messages.text_unquoted, name, text),
					NLS.bind(Messages.text_unquoted_solution, text)).replacing(text, '"' + text + '"'));
		}
		return node;
	}

	@Override
	public Optional<String> value(Node node) {
		return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
	}

	/** A text, short enough for a message. */
	static String shorten(String text) {
		var line = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 3)) + "..."; //$NON-NLS-1$
	}
}
