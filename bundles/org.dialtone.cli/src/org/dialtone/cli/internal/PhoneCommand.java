package org.dialtone.cli.internal;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.dialtone.core.catalogue.CatalogueService;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dialtone phone}: everything known about one phone. */
@Command(name = "phone", mixinStandardHelpOptions = true, sortOptions = false)
final class PhoneCommand implements Callable<Integer> {

	@Mixin
	private final CatalogueOptions options;

	@Parameters(paramLabel = "MODEL")
	private String model = ""; //$NON-NLS-1$

	PhoneCommand(Supplier<CatalogueService> service) {
		options = new CatalogueOptions(service);
	}

	@Override
	public Integer call() {
		var catalogue = options.catalogue();
		var phone = new PhoneFinder(catalogue).model(model);
		options.print(options.json() ? Json.object(phone, new PhoneJson(catalogue)::whole)
				: new PhonePage(catalogue, phone, new TextPage()).write());
		return ExitCode.OK;
	}
}
