/** Puts a catalogue together from files that were read. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.build;

