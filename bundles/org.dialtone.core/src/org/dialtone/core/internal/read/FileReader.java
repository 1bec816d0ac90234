package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.YamlReader;
import org.eclipse.osgi.util.NLS;

/** Reads a file and checks its shape, as far as that is possible without the other files. */
public final class FileReader {

	private FileReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @return what could be read, and what is wrong with the rest; never throws whatever
	 *         the file contains, and takes no longer than its size justifies
	 */
	public static ReadFile read(CatalogueFile file) {
		if (file.trouble().isPresent()) {
			return new ReadFile(file, Optional.empty(), Optional.empty(), List.of(file.trouble().get()));
		}
		var name = file.id().name();
		var findings = new Findings(name);
		var kind = file.id().kind();
		var written = kind.flatMap(known -> parse(file, findings));
		var root = kind.flatMap(known -> written.flatMap(node -> check(node, known, findings)));
		var unusable = root.isEmpty() && kind.filter(FileKind.PROCEDURE::equals).isPresent() ? written.flatMap(FileReader::mapping)
				: Optional.<Mapping>empty();
		if (kind.isEmpty()) {
			findings.add(Finding.error(CatalogueRule.FILE_NAME.id(), Location.of(name), Messages.file_kind,
					NLS.bind(Messages.file_kind_solution, FileKind.PHONES.suffix(), FileKind.PROCEDURE.suffix())));
		}
		return new ReadFile(file, root, unusable, findings.list());
	}

	private static Optional<Node> parse(CatalogueFile file, Findings findings) {
		if (file.content().length > CatalogueFile.MAX_BYTES) {
			findings.add(Finding.error(CatalogueRule.FILE_LARGE.id(), Location.of(file.id().name()),
					NLS.bind(Messages.file_large, CatalogueFile.MAX_BYTES / (1024 * 1024)), Messages.file_large_solution));
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
