package org.dialtone.ui.document;

/**
 * A row in the table of facts.
 *
 * @param name  what it is about
 * @param value what is known
 */
public record Row(String name, Markup value) {
}
