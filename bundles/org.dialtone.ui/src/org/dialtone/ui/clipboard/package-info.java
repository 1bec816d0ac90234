/** Copying. */
@NonNullByDefault
package org.dialtone.ui.clipboard;

import org.eclipse.jdt.annotation.NonNullByDefault;
