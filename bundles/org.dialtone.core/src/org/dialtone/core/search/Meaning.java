package org.dialtone.core.search;

import java.util.List;

/**
 * One of the words of a query.
 *
 * @param word     as it was typed
 * @param synonyms words that mean the same
 */
record Meaning(Word word, List<Word> synonyms) {
}
