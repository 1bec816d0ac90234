/** How a view gets the catalogue without waiting for it. */
@NonNullByDefault
package org.dialtone.ui.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
