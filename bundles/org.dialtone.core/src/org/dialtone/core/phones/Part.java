package org.dialtone.core.phones;

/**
 * A part of a load. Only the name in the manifest counts: it does not follow from the
 * name of the load.
 *
 * @param kind    such as {@code jar}
 * @param pattern the name of such parts, with {@code <protocol>} and {@code <version>}
 *                for what varies; empty if not known
 */
public record Part(String kind, String pattern) {
}
