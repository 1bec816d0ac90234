/** Help &gt; Installed Contributions: what each plug-in and the user add to the catalogue, and whether it was accepted. */
@NonNullByDefault
package org.dialtone.ui.internal.contributions;

import org.eclipse.jdt.annotation.NonNullByDefault;
