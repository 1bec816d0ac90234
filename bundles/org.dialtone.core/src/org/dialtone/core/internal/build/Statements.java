package org.dialtone.core.internal.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.Basis;
import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.Key;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.read.Said;
import org.dialtone.core.internal.yaml.Mapping;

/** Creates statements, and knows the confidence of their sources. */
final class Statements {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+"); //$NON-NLS-1$

	private final Map<String, Source> sources = new LinkedHashMap<>();

	Statements(Index index) {
		for (var entry : index.all(Kind.SOURCE)) {
			var node = entry.node();
			sources.put(entry.id(), new Source(entry.id(), PhonesFormat.TITLE.of(node), PhonesFormat.ADDRESS.or(node, ""), //$NON-NLS-1$
					Common.CONFIDENCE.or(node, Confidence.UNVERIFIED)));
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
		var confidence = Common.CONFIDENCE.find(node);
		var tags = Common.SOURCES.or(node, List.of());
		return confidence.isEmpty() && tags.isEmpty() ? surroundings
				: new Origin(confidence.or(() -> confidences(tags).min(Comparator.naturalOrder())).orElse(Confidence.UNVERIFIED),
						tags, Basis.OWN);
	}

	/**
	 * The origin of the parts of a whole that state none: as sure as its weakest source,
	 * since nobody knows which of them says it, and never surer than the whole.
	 *
	 * @param basis what the whole is
	 */
	Origin ofParts(Origin whole, Basis basis) {
		var weakest = Stream.concat(Stream.of(whole.confidence()), confidences(whole.sources())).max(Comparator.naturalOrder());
		return new Origin(weakest.orElseThrow(), whole.sources(), basis);
	}

	private Stream<Confidence> confidences(List<String> tags) {
		return tags.stream().map(tag -> source(tag).map(Source::confidence).orElse(Confidence.UNVERIFIED));
	}

	private Optional<Source> source(String tag) {
		if (isAddress(tag)) {
			return Optional.of(sources.computeIfAbsent(tag, address -> new Source(address, address, address, Confidence.FORUM)));
		}
		return Lookup.find(sources, tag);
	}

	/** A required value whose origin and note are beside it in its mapping. */
	<T> Statement<T> statement(Key<T> key, Mapping node, Origin surroundings) {
		return statement(new Said<>(key.of(node), Optional.of(node)), surroundings);
	}

	<T> Statement<T> statement(Said<T> said, Origin surroundings) {
		var origin = said.full().map(node -> origin(node, surroundings)).orElse(surroundings);
		var note = said.full().flatMap(Common.REMARK::find).orElse(""); //$NON-NLS-1$
		return new Statement<>(said.value(), origin.confidence(), origin.sources(), origin.basis(), note);
	}

	/** Statements that do not contradict one another. */
	<T> List<Statement<T>> all(Key<List<Said<T>>> key, Mapping node, Origin surroundings) {
		return all(key.or(node, List.of()), surroundings);
	}

	private <T> List<Statement<T>> all(List<Said<T>> said, Origin surroundings) {
		return said.stream().map(one -> statement(one, surroundings)).toList();
	}

	<T> Fact<T> fact(Key<List<Said<T>>> key, Mapping node, Origin surroundings) {
		return fact(key.or(node, List.of()), surroundings);
	}

	<T> Fact<T> fact(List<Said<T>> sides, Origin surroundings) {
		return sides.isEmpty() ? Fact.unknown() : new Fact<>(all(sides, surroundings));
	}
}
