package org.dialtone.core.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that mean the same. */
final class Synonyms {

	private final Map<String, Set<String>> others = new HashMap<>();

	/** @param groups words that mean the same, in any case; a word may be in several groups */
	Synonyms(Collection<List<String>> groups) {
		for (var group : groups) {
			var words = group.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
			words.forEach(word -> others.computeIfAbsent(word, none -> new LinkedHashSet<>()).addAll(words));
		}
		others.forEach((word, group) -> group.remove(word));
	}

	/** A word as it was typed, with its synonyms. */
	Meaning of(String typed) {
		var word = Word.of(typed);
		return new Meaning(word, others.getOrDefault(word.text(), Set.of()).stream().map(Word::of).toList());
	}
}
