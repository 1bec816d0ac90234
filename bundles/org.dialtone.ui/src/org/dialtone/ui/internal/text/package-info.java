/** Texts that are read, not changed, such as the files of plug-ins. */
@NonNullByDefault
package org.dialtone.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
