package org.dialtone.core;

/**
 * Something that shows that a {@link Finding} is true.
 *
 * @param where where it can be seen
 * @param text  what stands there, in one line
 */
public record Evidence(Place where, String text) {
}
