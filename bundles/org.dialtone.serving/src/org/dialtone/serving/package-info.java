/**
 * What clients asked of the servers of the bench, and what became of it, by whatever
 * protocol: recorded while it happens, or read from a log that another program has
 * written. What such a log cannot tell is unknown, and is never guessed.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.serving;
