package org.dialtone.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dialtone.core.Catalogue;
import org.dialtone.core.CatalogueSearch;
import org.dialtone.core.CatalogueSearch.Match;
import org.dialtone.core.CatalogueService;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.words.Words;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dialtone procedures}: all procedures, those for a phone, or those that a query finds. */
@Command(name = "procedures", mixinStandardHelpOptions = true, sortOptions = false)
final class ProceduresCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "QUERY", arity = "0..*")
	private List<String> query = List.of();

	@Option(names = "--model", paramLabel = "M")
	private @Nullable String model;

	@Option(names = "--json")
	private boolean json;

	private final Supplier<CatalogueService> service;

	ProceduresCommand(Supplier<CatalogueService> service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		var catalogue = service.get().current();
		var found = find(catalogue);
		var out = spec.commandLine().getOut();
		if (json) {
			out.print(Json.array(found, ProcedureJson::inList));
		} else if (found.isEmpty()) {
			spec.commandLine().getErr().println(Messages.procedures_none);
		} else {
			var table = new Table();
			found.forEach(procedure -> table.row(procedure.id(), Words.of(procedure.kind()), Words.of(procedure.danger()),
					procedure.name()));
			out.print(table.text());
		}
		out.flush();
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
