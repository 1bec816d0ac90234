package org.dialtone.core.internal.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.FactNodes;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;

/** Creates statements, and knows the confidence of their sources. */
final class Statements {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+"); //$NON-NLS-1$

	private final Map<String, Source> sources = new LinkedHashMap<>();

	Statements(Index index) {
		for (var entry : index.all(Kind.SOURCE)) {
			var node = entry.node();
			sources.put(entry.id(), new Source(entry.id(), node.text("title"), node.text("address"), //$NON-NLS-1$ //$NON-NLS-2$
					Common.CONFIDENCE.value(node.get("confidence")).orElse(Confidence.UNVERIFIED))); //$NON-NLS-1$
		}
	}

	/** Whether a source is a web address, which needs no entry. */
	static boolean isAddress(String tag) {
		return ADDRESS.matcher(tag).matches();
	}

	/** The sources defined in files, and the addresses named by statements so far. */
	Collection<Source> sources() {
		return sources.values();
	}

	/** The origin stated in a mapping; if it states none, that of its surroundings. */
	Origin origin(Mapping node, Origin surroundings) {
		var confidence = Common.CONFIDENCE.value(node.get("confidence")); //$NON-NLS-1$
		var tags = node.texts("sources"); //$NON-NLS-1$
		return confidence.isEmpty() && tags.isEmpty() ? surroundings : new Origin(confidence.or(() -> best(tags)), tags);
	}

	private Optional<Confidence> best(List<String> tags) {
		return tags.stream().map(this::source).flatMap(Optional::stream).map(Source::confidence)
				.min(Comparator.naturalOrder());
	}

	private Optional<Source> source(String tag) {
		if (isAddress(tag)) {
			return Optional.of(sources.computeIfAbsent(tag, address -> new Source(address, address, address, Confidence.FORUM)));
		}
		return Lookup.find(sources, tag);
	}

	/** A value whose origin and note are in a mapping. */
	<T> Statement<T> statement(T value, Mapping node, Origin surroundings) {
		return statement(value, origin(node, surroundings), node.text("note")); //$NON-NLS-1$
	}

	private <T> Statement<T> statement(T value, Origin origin, String note) {
		return new Statement<>(value, origin.confidence().orElse(Confidence.UNVERIFIED), origin.sources(), note);
	}

	/** A value alone, or in a mapping with its origin. */
	<T> Statement<T> statement(Node node, Origin surroundings, Function<Node, T> value) {
		if (node instanceof Mapping full) {
			var written = full.get("value"); //$NON-NLS-1$
			return statement(value.apply(written == null ? full : written), full, surroundings);
		}
		return statement(value.apply(node), surroundings, ""); //$NON-NLS-1$
	}

	/** A list of statements that do not contradict one another. */
	List<Statement<String>> texts(Mapping node, String key, Origin surroundings) {
		return node.items(key).stream().map(item -> statement(item, surroundings, Statements::text)).toList();
	}

	/** A fact. */
	<T> Fact<T> fact(Mapping node, String key, Origin surroundings, Function<Node, T> value) {
		return fact(FactNodes.sides(node.get(key)), surroundings, value);
	}

	/** A fact whose values are lists. */
	<T> Fact<List<T>> list(Mapping node, String key, Function<Node, T> item) {
		return fact(FactNodes.sidesOfList(node.get(key)), Origin.NONE, list -> items(list).stream().map(item).toList());
	}

	private <T> Fact<T> fact(List<Node> sides, Origin surroundings, Function<Node, T> value) {
		return sides.isEmpty() ? Fact.unknown()
				: new Fact<>(sides.stream().map(side -> statement(side, surroundings, value)).toList());
	}

	private static List<Node> items(Node list) {
		return list instanceof Sequence sequence ? sequence.items() : List.of();
	}

	/** A single value as text. */
	static String text(Node node) {
		return node instanceof Scalar scalar ? scalar.text() : ""; //$NON-NLS-1$
	}

	/** The single values in a list, as texts. */
	static List<String> texts(Node list) {
		return items(list).stream().map(Statements::text).toList();
	}

	/** A single value as a number. */
	static Integer number(Node node) {
		return node instanceof Scalar scalar ? (int) scalar.whole().orElse(0) : 0;
	}
}
