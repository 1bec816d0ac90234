/** Procedures that the user begins to write. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.starter;

import org.eclipse.jdt.annotation.NonNullByDefault;
