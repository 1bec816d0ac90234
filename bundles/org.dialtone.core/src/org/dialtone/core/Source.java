package org.dialtone.core;

/**
 * Where a fact comes from.
 *
 * @param tag        how facts name it, such as {@code O15}; unique in the catalogue
 * @param title      what it is called
 * @param address    where to read it: a web address, or words; empty when it was not
 *                   recorded
 * @param confidence what a fact is worth that rests on it alone
 */
public record Source(String tag, String title, String address, Confidence confidence) {
}
