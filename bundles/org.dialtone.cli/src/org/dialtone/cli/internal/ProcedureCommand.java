package org.dialtone.cli.internal;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.dialtone.core.CatalogueService;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dialtone procedure}: one procedure, step by step. */
@Command(name = "procedure", mixinStandardHelpOptions = true, sortOptions = false)
final class ProcedureCommand implements Callable<Integer> {

	/** At most one of them. */
	static final class Format {
		@Option(names = "--json")
		private boolean json;

		@Option(names = "--markdown")
		private boolean markdown;
	}

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "ID")
	private String id = ""; //$NON-NLS-1$

	@ArgGroup(exclusive = true)
	private Format format = new Format();

	private final Supplier<CatalogueService> service;

	ProcedureCommand(Supplier<CatalogueService> service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		var catalogue = service.get().current();
		var procedure = new PhoneFinder(catalogue).procedure(id);
		var out = spec.commandLine().getOut();
		out.print(format.json ? Json.object(procedure, (json, known) -> ProcedureJson.whole(json, known, catalogue))
				: new ProcedurePage(catalogue, procedure, format.markdown ? new MarkdownPage() : new TextPage()).write());
		out.flush();
		return ExitCode.OK;
	}
}
