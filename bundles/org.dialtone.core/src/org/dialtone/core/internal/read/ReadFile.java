package org.dialtone.core.internal.read;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.FileKind;
import org.dialtone.core.Finding;
import org.dialtone.core.internal.yaml.Mapping;

/**
 * What a file holds that has the right shape.
 *
 * @param contributor the plug-in; empty for the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param name        as locations name it
 * @param kind        what it holds; empty when its name does not tell
 * @param root        what is in it; empty when nothing can be used
 * @param unusable    a procedure that cannot be used, as it is written, so that all
 *                    that is wrong with it can be told at once; otherwise empty
 * @param findings    what is wrong with it, in the order of the places
 */
public record ReadFile(String contributor, String point, String name, Optional<FileKind> kind, Optional<Mapping> root,
		Optional<Mapping> unusable, List<Finding> findings) {
}
