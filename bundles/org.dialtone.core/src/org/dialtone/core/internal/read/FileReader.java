package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.FileKind;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.internal.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.YamlReader;
import org.eclipse.osgi.util.NLS;

/** Reads a file and checks its shape. */
public final class FileReader {

	private FileReader() {
	}

	/** Reads a file; never throws whatever it contains. */
	public static ReadFile read(CatalogueFile file) {
		var findings = new Findings(file.name());
		var kind = FileKind.of(file.name());
		var written = kind.flatMap(known -> parse(file, findings));
		var root = kind.flatMap(known -> written.flatMap(node -> check(node, known, findings)));
		var unusable = root.isEmpty() && kind.filter(FileKind.PROCEDURE::equals).isPresent() ? written.flatMap(FileReader::mapping)
				: Optional.<Mapping>empty();
		if (kind.isEmpty()) {
			findings.add(Finding.error(Location.of(file.name()), Messages.file_kind,
					NLS.bind(Messages.file_kind_solution, FileKind.PHONES.suffix(), FileKind.PROCEDURE.suffix())));
		}
		return new ReadFile(file.contributor(), file.point(), file.name(), kind, root, unusable, findings.list());
	}

	private static Optional<Node> parse(CatalogueFile file, Findings findings) {
		if (file.content().length > CatalogueReader.MAX_BYTES) {
			findings.add(Finding.error(Location.of(file.name()),
					NLS.bind(Messages.file_large, CatalogueReader.MAX_BYTES / (1024 * 1024)), Messages.file_large_solution));
			return Optional.empty();
		}
		findings.setEssential(true);
		return YamlReader.read(file.content(), findings);
	}

	private static Optional<Mapping> check(Node node, FileKind kind, Findings findings) {
		var shape = kind == FileKind.PHONES ? PhonesFormat.FILE : ProcedureFormat.FILE;
		return shape.check(node, Messages.file, findings) instanceof Mapping root ? Optional.of(root) : Optional.empty();
	}

	private static Optional<Mapping> mapping(Node node) {
		return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
	}
}
