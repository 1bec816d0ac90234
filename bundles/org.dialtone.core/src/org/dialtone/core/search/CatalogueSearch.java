package org.dialtone.core.search;

import java.util.List;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/**
 * Finds phones and procedures by whatever an engineer has at hand: a model number, a
 * file name from a log, a load, a code, a word, the number that call managers use.
 * Create one for each catalogue; it can be used from any thread.
 */
public final class CatalogueSearch {

	/**
	 * Something that was found.
	 *
	 * @param item   the model or procedure
	 * @param reason why it was found, such as {@code recovery load term70.default.loads};
	 *               empty if its own name matches
	 * @param <T>    a model or a procedure
	 */
	public record Match<T>(T item, String reason) {
	}

	/**
	 * What a query finds, best match first.
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

	private final TermIndex<PhoneModel> models;
	private final TermIndex<Procedure> procedures;
	private final Synonyms synonyms;

	/** Prepares a search in a catalogue. */
	public CatalogueSearch(Catalogue catalogue) {
		var terms = new CatalogueTerms(catalogue);
		models = terms.models();
		procedures = terms.procedures();
		synonyms = new Synonyms(catalogue.content().synonyms());
	}

	/**
	 * Finds what matches all words of a query, in any order and case.
	 *
	 * @param query model numbers and names, words of families, protocols, names of files that phones ask for
	 *              or the beginnings of such names, MAC addresses, key codes or at least three keys of one,
	 *              the numbers that call managers use, names and kinds of procedures, texts on a display,
	 *              words of procedures, notes and upgrade rules, or synonyms of all these; an empty query
	 *              finds everything, in catalogue order
	 */
	public Matches find(String query) {
		var words = Query.of(query, synonyms);
		return new Matches(models.find(words), procedures.find(words));
	}
}
