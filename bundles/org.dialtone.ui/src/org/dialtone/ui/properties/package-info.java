/** What parts tell the Properties view. */
@NonNullByDefault
package org.dialtone.ui.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
