/** Help &gt; Installed Contributions: what every plug-in and the user add to the catalogue, and what became of it. */
@NonNullByDefault
package org.dialtone.ui.internal.contributions;

import org.eclipse.jdt.annotation.NonNullByDefault;
