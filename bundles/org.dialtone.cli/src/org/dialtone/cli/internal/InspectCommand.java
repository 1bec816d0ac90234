package org.dialtone.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.firmware.inspect.Inspector;
import org.dialtone.firmware.inspect.Report;
import org.dialtone.firmware.inspect.Reporter;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dialtone inspect}: says what is in firmware files, trust lists and configuration files. */
@Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false)
final class InspectCommand implements Callable<Integer> {

	private static final int SOUND = 0;
	private static final int ERRORS = 1;
	private static final int UNREADABLE = 2;

	@Mixin
	private final CatalogueOptions options;

	@Parameters(paramLabel = "FILE", arity = "1..*")
	private List<Path> files = List.of();

	InspectCommand(Supplier<CatalogueService> service) {
		options = new CatalogueOptions(service);
	}

	@Override
	public Integer call() {
		var reporter = new Reporter(new Inspector(), options::catalogue);
		var reports = new ArrayList<Report>();
		for (var file : files) {
			try {
				reports.add(report(reporter, file));
			} catch (CommandFailure e) {
				options.message(e.getMessage());
			}
		}
		options.print(options.json() ? Json.array(reports, InspectJson::report)
				: reports.stream().map(InspectPage::text).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		return reports.size() < files.size() ? UNREADABLE : reports.stream().allMatch(Report::isSound) ? SOUND : ERRORS;
	}

	private static Report report(Reporter reporter, Path file) {
		if (Files.notExists(file)) {
			throw new CommandFailure(NLS.bind(Messages.check_missing, file));
		} else if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) { // a pipe might never end
			throw new CommandFailure(NLS.bind(Messages.check_no_file, file));
		}
		try {
			return reporter.report(file);
		} catch (AccessDeniedException e) {
			throw new CommandFailure(NLS.bind(Messages.check_denied, file));
		} catch (IOException e) {
			throw new CommandFailure(NLS.bind(Messages.check_unreadable, file, e.getMessage()));
		}
	}
}
