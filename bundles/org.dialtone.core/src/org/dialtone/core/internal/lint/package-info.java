/** Traps for engineers that a catalogue can hold though each of its files is right. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.lint;
