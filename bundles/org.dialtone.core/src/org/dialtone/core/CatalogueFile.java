package org.dialtone.core;

/**
 * A catalogue file and its bytes, the input of {@link CatalogueReader}.
 *
 * @param contributor the symbolic name of the plug-in that contributes it; empty for
 *                    the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param name        the name that findings use: a path, or {@code bundle/path} for a
 *                    file of a plug-in; its ending decides the {@link FileKind}
 * @param content     the bytes; neither copied nor changed
 */
public record CatalogueFile(String contributor, String point, String name, byte[] content) {
}
