package org.dialtone.core.search;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody is looking for.
 *
 * @param words all of them must match
 * @param whole the whole query as one text
 */
record Query(List<Meaning> words, Word whole) {

	static Query of(String text, Synonyms synonyms) {
		var words = Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		return new Query(words.stream().distinct().map(synonyms::of).toList(), Word.phrase(String.join(" ", words))); //$NON-NLS-1$
	}
}
