package org.dialtone.core;

/**
 * Where a fact comes from.
 *
 * @param tag        how facts refer to it, such as {@code O15}; unique in the catalogue
 * @param title      what it is called
 * @param address    where to read it: a web address, or words; empty if it was not
 *                   recorded
 * @param confidence how sure a fact is that has no other source
 */
public record Source(String tag, String title, String address, Confidence confidence) {
}
