/** Finds traps for engineers in a catalogue whose files are valid. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.lint;
