package org.dialtone.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Severity;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dialtone check}: checks files with phones and procedures. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

	private static final int CLEAN = 0;
	private static final int FINDINGS = 1;
	private static final int UNREADABLE = 2;

	@Mixin
	private final CatalogueOptions options;

	@Parameters(paramLabel = "FILE", arity = "1..*")
	private List<Path> files = List.of();

	CheckCommand(Supplier<CatalogueService> service) {
		options = new CatalogueOptions(service);
	}

	@Override
	public Integer call() {
		var read = new ArrayList<CatalogueFile>();
		var seen = new HashSet<Path>();
		boolean readable = true;
		for (var file : files) {
			if (seen.add(file.toAbsolutePath().normalize())) {
				try {
					read.add(read(file));
				} catch (CommandFailure e) {
					readable = false;
					options.message(e.getMessage());
				}
			}
		}
		var findings = read.isEmpty() ? List.<Finding>of() : options.service().check(read);
		options.print(options.json() ? Json.array(findings, CheckCommand::finding)
				: findings.stream().filter(CheckCommand::isWrong).map(finding -> finding + "\n").collect(Collectors.joining())); //$NON-NLS-1$
		return !readable ? UNREADABLE : findings.stream().anyMatch(CheckCommand::isWrong) ? FINDINGS : CLEAN;
	}

	private static CatalogueFile read(Path file) {
		if (FileKind.of(file.toString()).isEmpty()) {
			throw new CommandFailure(NLS.bind(Messages.check_kind, file,
					Arrays.stream(FileKind.values()).map(FileKind::suffix).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) { // a pipe might never end
			throw new CommandFailure(NLS.bind(Messages.check_no_file, file));
		}
		try (var input = Files.newInputStream(file)) {
			return new CatalogueFile(FileId.own(file.toString()), input.readNBytes(CatalogueFile.MOST_READ));
		} catch (NoSuchFileException e) {
			throw new CommandFailure(NLS.bind(Messages.check_missing, file));
		} catch (AccessDeniedException e) {
			throw new CommandFailure(NLS.bind(Messages.check_denied, file));
		} catch (IOException e) {
			throw new CommandFailure(NLS.bind(Messages.check_unreadable, file, e.getMessage()));
		}
	}

	/** Accepted traps are only shown to those who want every detail. */
	private static boolean isWrong(Finding finding) {
		return finding.severity() != Severity.INFO;
	}

	private static void finding(Json object, Finding finding) {
		var where = finding.location().orElseGet(() -> Location.of(finding.where().toString()));
		object.field("rule", finding.rule()).field("file", where.file()) //$NON-NLS-1$ //$NON-NLS-2$
				.field("line", place(where.line())).field("column", place(where.column())) //$NON-NLS-1$ //$NON-NLS-2$
				.field("severity", finding.severity().name().toLowerCase(Locale.ROOT)).field("summary", finding.summary()) //$NON-NLS-1$ //$NON-NLS-2$
				.orNull("explanation", finding.explanation()).orNull("solution", finding.solution()) //$NON-NLS-1$ //$NON-NLS-2$
				.field("trap", Json.orNull(finding.trap().map(Trap::id))); //$NON-NLS-1$
	}

	/** Null if no line or no column is meant. */
	private static @Nullable Integer place(int number) {
		return number == 0 ? null : number;
	}
}
