package org.dialtone.core.procedures;

/**
 * A possible answer to a question that the phone asks.
 *
 * @param key  the key or soft key that gives the answer
 * @param text what it means
 */
public record Choice(String key, String text) {
}
