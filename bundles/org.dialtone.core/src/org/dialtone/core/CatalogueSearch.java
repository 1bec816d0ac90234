package org.dialtone.core;

import java.util.List;

import org.dialtone.core.internal.search.Search;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/**
 * Finds phones and procedures by what an engineer has at hand: a model number, a
 * file name out of a log, a load, a code, a word, the number of a call manager. Made
 * once for each catalogue; may be used from any thread.
 */
public final class CatalogueSearch {

	/**
	 * Something that was found.
	 *
	 * @param item   what
	 * @param reason why, such as {@code recovery load term70.default.loads}; empty when
	 *               its own name matches
	 * @param <T>    a model or a procedure
	 */
	public record Match<T>(T item, String reason) {
	}

	/**
	 * What a query finds, the best first.
	 *
	 * @param models     phones
	 * @param procedures procedures
	 */
	public record Matches(List<Match<PhoneModel>> models, List<Match<Procedure>> procedures) {
		/** Makes immutable matches. */
		public Matches {
			models = List.copyOf(models);
			procedures = List.copyOf(procedures);
		}
	}

	private final Search search;

	/** Prepares for a catalogue. */
	public CatalogueSearch(Catalogue catalogue) {
		search = new Search(catalogue);
	}

	/**
	 * Finds what matches all words of a query.
	 *
	 * @param query in any case: numbers and names of models, words of their families, protocols, names of
	 *              files as phones ask for them or the beginnings of such names, MAC addresses, key codes or
	 *              three and more keys of one, numbers of call managers, names and kinds of procedures, texts
	 *              that a display shows; an empty one finds everything in the catalogue's order
	 */
	public Matches find(String query) {
		return search.find(query);
	}
}
