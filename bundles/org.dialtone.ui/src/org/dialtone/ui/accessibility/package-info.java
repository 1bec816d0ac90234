/** What screen readers call controls. */
@NonNullByDefault
package org.dialtone.ui.accessibility;

import org.eclipse.jdt.annotation.NonNullByDefault;
