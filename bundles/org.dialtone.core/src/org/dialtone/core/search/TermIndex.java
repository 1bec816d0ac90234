package org.dialtone.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dialtone.core.search.CatalogueSearch.Match;
import org.eclipse.osgi.util.NLS;

/**
 * Items and the terms by which they are found. A term shared by many items is compared
 * only once. Filled by one thread, then used by any.
 *
 * @param <T> what is found
 */
final class TermIndex<T> {

	/** A term and the items it finds. */
	private record Entry(Term term, TermKind kind, String shown, List<Integer> items) {
	}

	private record Key(TermKind kind, String shown) {
	}

	/**
	 * How well an item matches, and why.
	 *
	 * @param rivals how many items match for the same reason
	 */
	private record Hit(int item, int score, int rivals, String reason) {

		/** The better one; of two equally good ones the more specific. */
		Hit better(Hit other) {
			return other.score > score || other.score == score && other.rivals < rivals ? other : this;
		}

		/** The same, but with another score. */
		Hit scored(int points) {
			return new Hit(item, points, rivals, reason);
		}

		/** Combines the hits of two words that must both match. */
		Hit and(Hit other) {
			var both = reason.contains(other.reason) ? reason
					: reason.isEmpty() ? other.reason : NLS.bind(Messages.reasons, reason, other.reason);
			return new Hit(item, score + other.score, Math.min(rivals, other.rivals), both);
		}
	}

	/** What a synonym scores less than the word itself. */
	private static final int SYNONYM = 2;

	private final List<T> items = new ArrayList<>();
	private final Map<Key, Entry> entries = new LinkedHashMap<>();

	/** Adds an item; the terms added after it belong to it. */
	void add(T item) {
		items.add(item);
	}

	/** Words that are also shown, such as a name. */
	void words(TermKind kind, String shown) {
		int insideFrom = kind == TermKind.NAME ? 1 : Term.INSIDE_FROM;
		term(kind, shown, new Term.Text(shown.toLowerCase(Locale.ROOT), insideFrom));
	}

	/** Words that find the item although something else is shown. */
	void words(TermKind kind, String shown, String words) {
		term(kind, shown, words, new Term.Text(words.toLowerCase(Locale.ROOT), Term.INSIDE_FROM));
	}

	/**
	 * Prose in which only the beginnings of words match.
	 *
	 * @param shown what is shown instead of the text
	 */
	void prose(TermKind kind, String shown, String text) {
		term(kind, shown, text, new Term.Text(text.toLowerCase(Locale.ROOT), Integer.MAX_VALUE));
	}

	/** Keypad keys. */
	void keys(TermKind kind, String keys) {
		term(kind, keys, new Term.Keys(keys));
	}

	/** A number. */
	void number(TermKind kind, int number) {
		var digits = Integer.toString(number);
		term(kind, digits, new Term.Number(digits));
	}

	/** A file name with placeholders. */
	void names(TermKind kind, String pattern) {
		NamePattern.of(pattern).ifPresent(names -> term(kind, pattern, new Term.Names(names)));
	}

	private void term(TermKind kind, String shown, Term term) {
		term(kind, shown, shown, term);
	}

	private void term(TermKind kind, String shown, String key, Term term) {
		if (key.isBlank()) {
			return; // it would match everything
		}
		var found = entries.computeIfAbsent(new Key(kind, key), none -> new Entry(term, kind, shown, new ArrayList<>())).items;
		int item = items.size() - 1;
		if (found.isEmpty() || found.getLast() != item) {
			found.add(item);
		}
	}

	/** What matches all words of a query, best match first; equal matches in the order in which they were added. */
	List<Match<T>> find(Query query) {
		if (query.words().isEmpty()) {
			return items.stream().map(item -> new Match<>(item, "")).toList(); //$NON-NLS-1$
		}
		var found = find(query.words().getFirst());
		for (int i = 1; i < query.words().size() && !found.isEmpty(); i++) {
			found = both(found, find(query.words().get(i)));
		}
		if (query.words().size() > 1) {
			// a single text with all the words beats words found in different places
			for (var hit : find(query.whole()).values()) {
				found.merge(hit.item, hit.scored((hit.score + 1) * query.words().size()), Hit::better);
			}
		}
		return found.values().stream().sorted(Comparator.comparingInt(Hit::score).reversed().thenComparingInt(Hit::item))
				.map(hit -> new Match<>(items.get(hit.item), hit.reason)).toList();
	}

	/** What a word or one of its synonyms finds; the word itself counts more. */
	private Map<Integer, Hit> find(Meaning meaning) {
		var found = find(meaning.word());
		for (var synonym : meaning.synonyms()) {
			find(synonym).forEach((item, hit) -> found.merge(item, hit.scored(hit.score - SYNONYM), Hit::better));
		}
		return found;
	}

	private Map<Integer, Hit> find(Word word) {
		var found = new HashMap<Integer, Hit>();
		boolean wholeName = isWholeName(word);
		for (var entry : entries.values()) {
			var level = entry.kind.prose() ? Level.NONE : entry.term.match(word);
			if (level != Level.INSIDE || !wholeName || entry.kind == TermKind.NAME) {
				add(entry, level, found);
			}
		}
		if (found.isEmpty() || !word.isName()) {
			entries.values().stream().filter(entry -> entry.kind.prose()).forEach(entry -> add(entry, entry.term.match(word), found));
		}
		return found;
	}

	/** Whoever types the whole name of a phone does not look for files that have its digits somewhere in their names. */
	private boolean isWholeName(Word word) {
		return word.isName()
				&& entries.values().stream().anyMatch(entry -> entry.kind == TermKind.NAME && entry.term.match(word) == Level.EXACT);
	}

	private static void add(Entry entry, Level level, Map<Integer, Hit> found) {
		if (level != Level.NONE) {
			var reason = entry.kind.reason(entry.shown);
			for (int item : entry.items) {
				found.merge(item, new Hit(item, level.points + entry.kind.points(), entry.items.size(), reason), Hit::better);
			}
		}
	}

	private static Map<Integer, Hit> both(Map<Integer, Hit> first, Map<Integer, Hit> second) {
		var found = new HashMap<Integer, Hit>();
		first.forEach((item, hit) -> {
			if (second.containsKey(item)) {
				found.put(item, hit.and(second.get(item)));
			}
		});
		return found;
	}
}
