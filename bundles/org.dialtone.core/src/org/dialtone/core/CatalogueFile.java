package org.dialtone.core;

/**
 * A file of the catalogue with its bytes, as {@link CatalogueReader} takes it.
 *
 * @param contributor the symbolic name of the plug-in that contributes it; empty for
 *                    the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param name        as locations in findings shall name it: a path, or
 *                    {@code bundle/path} for a file of a plug-in; its ending decides
 *                    the {@link FileKind}
 * @param content     the bytes; neither copied nor changed
 */
public record CatalogueFile(String contributor, String point, String name, byte[] content) {
}
