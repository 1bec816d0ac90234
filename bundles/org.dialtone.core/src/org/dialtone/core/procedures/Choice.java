package org.dialtone.core.procedures;

/**
 * A possible answer to a question that the phone asks.
 *
 * @param input what gives the answer
 * @param text  what it means
 */
public record Choice(Input input, String text) {
}
