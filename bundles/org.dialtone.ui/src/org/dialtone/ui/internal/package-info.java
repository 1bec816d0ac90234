/** Handlers that serve every view which has a filter box or a table. */
@NonNullByDefault
package org.dialtone.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
