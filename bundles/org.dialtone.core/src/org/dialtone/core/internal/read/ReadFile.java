package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.internal.yaml.Mapping;

/**
 * What was read from one file, as far as it has the right shape. Immutable: as long as the
 * file does not change, it can be kept and used in any number of catalogues.
 *
 * @param file     the file that was read, which tells whether it is still the same
 * @param root     its content; empty if nothing can be used
 * @param unusable a procedure that cannot be used, as written, so that everything
 *                 wrong with it can be reported at once; otherwise empty
 * @param findings what is wrong with the file on its own, in file order
 */
public record ReadFile(CatalogueFile file, Optional<Mapping> root, Optional<Mapping> unusable, List<Finding> findings) {

	/** Which file it is. */
	public FileId id() {
		return file.id();
	}
}
