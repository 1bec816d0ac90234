/** Procedures that reset a phone: steps with keys, cues and time windows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.procedures;
