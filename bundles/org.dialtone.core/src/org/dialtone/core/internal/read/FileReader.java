package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.FileKind;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.internal.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.YamlReader;
import org.eclipse.osgi.util.NLS;

/** Reads a file and checks its shape. */
public final class FileReader {

	private FileReader() {
	}

	/** Reads a file; never throws at what it holds. */
	public static ReadFile read(CatalogueFile file) {
		var findings = new Findings(file.name());
		var kind = FileKind.of(file.name());
		var root = kind.flatMap(known -> root(file, known, findings));
		if (kind.isEmpty()) {
			findings.add(Finding.error(Location.of(file.name()), Messages.file_kind,
					NLS.bind(Messages.file_kind_solution, FileKind.PHONES.suffix(), FileKind.PROCEDURE.suffix())));
		}
		return new ReadFile(file.contributor(), file.point(), file.name(), kind, root, findings.list());
	}

	private static Optional<Mapping> root(CatalogueFile file, FileKind kind, Findings findings) {
		if (file.content().length > CatalogueReader.MAX_BYTES) {
			findings.add(Finding.error(Location.of(file.name()),
					NLS.bind(Messages.file_large, CatalogueReader.MAX_BYTES / (1024 * 1024)), Messages.file_large_solution));
			return Optional.empty();
		}
		var shape = kind == FileKind.PHONES ? PhonesFormat.FILE : ProcedureFormat.FILE;
		findings.setEssential(true);
		return YamlReader.read(file.content(), findings).flatMap(node -> shape
				.check(node, Messages.file, findings) instanceof Mapping root ? Optional.of(root) : Optional.empty());
	}
}
