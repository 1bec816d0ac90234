package org.dialtone.core.phones;

/**
 * A part of a load. The name in a manifest counts: parts are not called after their
 * load.
 *
 * @param kind    such as {@code jar}
 * @param pattern how such parts are called, with {@code <protocol>} and
 *                {@code <version>} for what changes; empty when it is not known
 */
public record Part(String kind, String pattern) {
}
