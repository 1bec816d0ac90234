package org.dialtone.cli.internal;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.dialtone.core.catalogue.CatalogueService;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code dialtone procedure}: shows a procedure step by step. */
@Command(name = "procedure", mixinStandardHelpOptions = true, sortOptions = false)
final class ProcedureCommand implements Callable<Integer> {

	@Mixin
	private final CatalogueOptions options;

	@Parameters(paramLabel = "ID")
	private String id = ""; //$NON-NLS-1$

	@Option(names = "--markdown")
	private boolean markdown;

	ProcedureCommand(Supplier<CatalogueService> service) {
		options = new CatalogueOptions(service);
	}

	@Override
	public Integer call() {
		if (options.json() && markdown) {
			throw new ParameterException(options.command(), Messages.procedure_formats);
		}
		var catalogue = options.catalogue();
		var procedure = new PhoneFinder(catalogue).procedure(id);
		options.print(options.json() ? Json.object(procedure, (object, known) -> ProcedureJson.whole(object, known, catalogue))
				: new ProcedurePage(catalogue, procedure, markdown ? new MarkdownPage() : new TextPage()).write());
		return ExitCode.OK;
	}
}
