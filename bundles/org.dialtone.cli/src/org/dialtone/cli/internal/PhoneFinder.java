package org.dialtone.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.search.CatalogueSearch;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.dialtone.core.search.CatalogueSearch.Matches;
import org.eclipse.osgi.util.NLS;

/** Finds what the command line names, or suggests what was meant. */
final class PhoneFinder {

	private static final int MOST_SUGGESTIONS = 3;
	/** With fewer characters, anything would be suggested. */
	private static final int LEAST_LENGTH = 2;

	private final Catalogue catalogue;

	PhoneFinder(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The model with an id, a name or an alias. */
	PhoneModel model(String name) {
		return catalogue.model(name).orElseThrow(() -> new CommandFailure(unknown(Messages.model_unknown,
				Messages.model_suggestion, name, suggestions(name, matches -> ids(matches.models(), PhoneModel::id)))));
	}

	/** The procedure with an id. */
	Procedure procedure(String id) {
		return catalogue.procedure(id).orElseThrow(() -> new CommandFailure(unknown(Messages.procedure_unknown,
				Messages.procedure_suggestion, id, suggestions(id, matches -> ids(matches.procedures(), Procedure::id)))));
	}

	private static String unknown(String plain, String suggestion, String name, Optional<String> meant) {
		return meant.map(nearest -> NLS.bind(suggestion, name, nearest)).orElseGet(() -> NLS.bind(plain, name));
	}

	/** What the name finds, or the longest beginning of it that finds anything. */
	private Optional<String> suggestions(String name, Function<Matches, List<String>> ids) {
		var search = new CatalogueSearch(catalogue);
		for (int end = name.strip().length(); end >= LEAST_LENGTH; end--) {
			var found = ids.apply(search.find(name.strip().substring(0, end)));
			if (!found.isEmpty()) {
				return Optional.of(String.join(", ", found.subList(0, Math.min(found.size(), MOST_SUGGESTIONS)))); //$NON-NLS-1$
			}
		}
		return Optional.empty();
	}

	private static <T> List<String> ids(List<Match<T>> matches, Function<T, String> id) {
		return matches.stream().map(Match::item).map(id).toList();
	}
}
