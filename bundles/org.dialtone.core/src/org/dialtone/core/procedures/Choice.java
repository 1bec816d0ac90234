package org.dialtone.core.procedures;

/**
 * An answer to a question of the phone.
 *
 * @param key  the key or soft key that gives the answer
 * @param text what it means
 */
public record Choice(String key, String text) {
}
