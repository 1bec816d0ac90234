package org.dialtone.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.search.CatalogueSearch;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dialtone phones}: lists all phones, or those that a query finds. */
@Command(name = "phones", mixinStandardHelpOptions = true, sortOptions = false)
final class PhonesCommand implements Callable<Integer> {

	@Mixin
	private final CatalogueOptions options;

	@Parameters(paramLabel = "QUERY", arity = "0..*")
	private List<String> query = List.of();

	PhonesCommand(Supplier<CatalogueService> service) {
		options = new CatalogueOptions(service);
	}

	@Override
	public Integer call() {
		var catalogue = options.catalogue();
		var text = String.join(" ", query); //$NON-NLS-1$
		var found = text.isBlank() ? catalogue.models().stream().map(model -> new Match<>(model, "")).toList() //$NON-NLS-1$
				: new CatalogueSearch(catalogue).find(text).models();
		if (options.json()) {
			options.print(Json.array(found, new PhoneJson(catalogue)::inList));
		} else if (found.isEmpty()) {
			options.message(NLS.bind(Messages.phones_none, text));
		} else {
			options.print(table(found, catalogue));
		}
		return ExitCode.OK;
	}

	private static String table(List<Match<PhoneModel>> found, Catalogue catalogue) {
		var table = new Table();
		for (var match : found) {
			var model = match.item();
			var reset = ResetWords.of(ResetOutcome.of(model, catalogue));
			table.row(model.id(), Words.of(model.protocols(), protocols -> String.join(", ", protocols)), //$NON-NLS-1$
					Words.of(model.recoveryLoad(), load -> load), match.reason().isEmpty() ? reset : match.reason());
		}
		return table.text();
	}
}
