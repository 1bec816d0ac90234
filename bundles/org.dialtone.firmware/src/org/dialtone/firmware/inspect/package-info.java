/** Inspects files, and says what follows from what is in them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.inspect;
