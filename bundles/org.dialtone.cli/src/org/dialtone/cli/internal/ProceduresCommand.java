package org.dialtone.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.search.CatalogueSearch;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dialtone procedures}: lists all procedures, those for a phone, or those that a query finds. */
@Command(name = "procedures", mixinStandardHelpOptions = true, sortOptions = false)
final class ProceduresCommand implements Callable<Integer> {

	@Mixin
	private final CatalogueOptions options;

	@Parameters(paramLabel = "QUERY", arity = "0..*")
	private List<String> query = List.of();

	@Option(names = "--model", paramLabel = "M")
	private @Nullable String model;

	ProceduresCommand(Supplier<CatalogueService> service) {
		options = new CatalogueOptions(service);
	}

	@Override
	public Integer call() {
		var catalogue = options.catalogue();
		var found = find(catalogue);
		if (options.json()) {
			options.print(Json.array(found, ProcedureJson::inList));
		} else if (found.isEmpty()) {
			options.message(Messages.procedures_none);
		} else {
			var table = new Table();
			found.forEach(procedure -> table.row(procedure.id(), Words.of(procedure.kind()), Words.of(procedure.danger()),
					ScopeWords.with(procedure.name(), procedure.scope())));
			options.print(table.text());
		}
		return ExitCode.OK;
	}

	private List<Procedure> find(Catalogue catalogue) {
		var text = String.join(" ", query); //$NON-NLS-1$
		Stream<Procedure> found = text.isBlank() ? catalogue.procedures().stream()
				: new CatalogueSearch(catalogue).find(text).procedures().stream().map(Match::item);
		var name = model;
		if (name == null) {
			return found.toList();
		}
		var phone = new PhoneFinder(catalogue).model(name);
		return found.filter(procedure -> procedure.models().contains(phone.id())).toList();
	}
}
