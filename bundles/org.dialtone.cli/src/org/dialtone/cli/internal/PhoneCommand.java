package org.dialtone.cli.internal;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.dialtone.core.CatalogueService;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dialtone phone}: all that is known about one phone. */
@Command(name = "phone", mixinStandardHelpOptions = true, sortOptions = false)
final class PhoneCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "MODEL")
	private String model = ""; //$NON-NLS-1$

	@Option(names = "--json")
	private boolean json;

	private final Supplier<CatalogueService> service;

	PhoneCommand(Supplier<CatalogueService> service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		var catalogue = service.get().current();
		var phone = new PhoneFinder(catalogue).model(model);
		var out = spec.commandLine().getOut();
		out.print(json ? Json.object(phone, new PhoneJson(catalogue)::whole)
				: new PhonePage(catalogue, phone, new TextPage()).write());
		out.flush();
		return ExitCode.OK;
	}
}
