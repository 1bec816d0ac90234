package org.dialtone.core.internal.search;

import org.dialtone.core.Catalogue;
import org.dialtone.core.CatalogueSearch.Matches;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/** The terms of one catalogue, ready to search. Immutable. */
public final class Search {

	private final TermIndex<PhoneModel> models;
	private final TermIndex<Procedure> procedures;
	private final Synonyms synonyms;

	/** Prepares a search in a catalogue. */
	public Search(Catalogue catalogue) {
		var terms = new CatalogueTerms(catalogue);
		models = terms.models();
		procedures = terms.procedures();
		synonyms = new Synonyms(catalogue.content().synonyms());
	}

	/** What a query finds, best match first. */
	public Matches find(String text) {
		var query = Query.of(text, synonyms);
		return new Matches(models.find(query), procedures.find(query));
	}
}
