package org.dialtone.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.dialtone.firmware.Entry;
import org.dialtone.firmware.formats.FileInput;
import org.dialtone.firmware.inspect.Inspector;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dialtone extract}: writes an entry of an archive into a file. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

	private static final int DONE = 0;

	@Parameters(paramLabel = "FILE", index = "0")
	private Path file = Path.of(""); //$NON-NLS-1$

	@Parameters(paramLabel = "ENTRY", index = "1")
	private String name = ""; //$NON-NLS-1$

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out = Path.of(""); //$NON-NLS-1$

	@Override
	public Integer call() {
		try (var input = new FileInput(file)) {
			var inspection = new Inspector().inspect(file.toString(), String.valueOf(file.getFileName()), input);
			var entry = find(inspection.contents().entries().orElseThrow(() -> new CommandFailure(NLS.bind(Messages.extract_no_archive, file))));
			if (entry.offset() > input.size() - entry.size()) {
				throw new CommandFailure(NLS.bind(Messages.extract_cut, file, name));
			}
			write(input, entry);
			return DONE;
		} catch (NoSuchFileException e) {
			throw new CommandFailure(NLS.bind(Messages.check_missing, e.getFile()));
		} catch (AccessDeniedException e) {
			throw new CommandFailure(NLS.bind(Messages.check_denied, e.getFile()));
		} catch (FileAlreadyExistsException e) {
			throw new CommandFailure(NLS.bind(Messages.extract_exists, out));
		} catch (IOException e) {
			throw new CommandFailure(NLS.bind(Messages.check_unreadable, file, e.getMessage()));
		}
	}

	/** An entry without a name goes by its type. */
	private Entry find(List<Entry> entries) {
		return entries.stream().filter(entry -> nameOf(entry).equals(name)).findFirst().orElseThrow(() -> new CommandFailure(
				NLS.bind(Messages.extract_no_entry, new Object[] { file, name, entries.stream().map(ExtractCommand::nameOf).collect(Collectors.joining(", ")) }))); //$NON-NLS-1$
	}

	private static String nameOf(Entry entry) {
		return entry.name().isEmpty() ? entry.type() : entry.name();
	}

	/** The file is there as a whole or not at all. */
	private void write(FileInput input, Entry entry) throws IOException {
		if (Files.exists(out)) {
			throw new FileAlreadyExistsException(out.toString());
		}
		var partial = Files.createTempFile(out.toAbsolutePath().getParent(), ".dialtone", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (var stream = Files.newOutputStream(partial)) {
				input.each(entry.offset(), entry.size(), (piece, length) -> stream.write(piece, 0, length));
			}
			Files.move(partial, out);
		} finally {
			Files.deleteIfExists(partial);
		}
	}
}
