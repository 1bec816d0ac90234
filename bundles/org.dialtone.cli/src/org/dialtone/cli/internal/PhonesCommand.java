package org.dialtone.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.dialtone.core.CatalogueSearch;
import org.dialtone.core.CatalogueSearch.Match;
import org.dialtone.core.CatalogueService;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dialtone phones}: all phones, or those that a query finds. */
@Command(name = "phones", mixinStandardHelpOptions = true, sortOptions = false)
final class PhonesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "QUERY", arity = "0..*")
	private List<String> query = List.of();

	@Option(names = "--json")
	private boolean json;

	private final Supplier<CatalogueService> service;

	PhonesCommand(Supplier<CatalogueService> service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		var catalogue = service.get().current();
		var text = String.join(" ", query); //$NON-NLS-1$
		var found = text.isBlank() ? catalogue.models().stream().map(model -> new Match<>(model, "")).toList() //$NON-NLS-1$
				: new CatalogueSearch(catalogue).find(text).models();
		var out = spec.commandLine().getOut();
		if (json) {
			out.print(Json.array(found, new PhoneJson(catalogue)::inList));
		} else if (found.isEmpty()) {
			spec.commandLine().getErr().println(NLS.bind(Messages.phones_none, text));
		} else {
			out.print(table(found));
		}
		out.flush();
		return ExitCode.OK;
	}

	private static String table(List<Match<PhoneModel>> found) {
		var table = new Table();
		for (var match : found) {
			var model = match.item();
			var reset = Words.of(Json.orNull(model.afterReset().value()));
			table.row(model.id(), Words.of(model.protocols(), protocols -> String.join(", ", protocols)), //$NON-NLS-1$
					Words.of(model.recoveryLoad(), load -> load), match.reason().isEmpty() ? reset : match.reason());
		}
		return table.text();
	}
}
