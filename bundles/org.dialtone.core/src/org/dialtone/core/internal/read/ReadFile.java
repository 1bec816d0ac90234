package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.FileKind;
import org.dialtone.core.Finding;
import org.dialtone.core.internal.yaml.Mapping;

/**
 * The content of a file, as far as it has the right shape.
 *
 * @param contributor the plug-in; empty for the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param name        as findings name it
 * @param kind        its kind; empty if its name does not say
 * @param root        its content; empty if nothing can be used
 * @param unusable    a procedure that cannot be used, as written, so that everything
 *                    wrong with it can be reported at once; otherwise empty
 * @param findings    what is wrong with it, in file order
 */
public record ReadFile(String contributor, String point, String name, Optional<FileKind> kind, Optional<Mapping> root,
		Optional<Mapping> unusable, List<Finding> findings) {
}
