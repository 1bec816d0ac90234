package org.dialtone.core.internal.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param line   counted from 1
 * @param column counted from 1
 * @param items  its items; not to be changed
 * @param cut    whether the file broke off inside it
 */
public record Sequence(int line, int column, List<Node> items, boolean cut) implements Node {
}
