/** What the Phones view shows: vendors, families, models and what belongs to them, without any window. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.tree;

import org.eclipse.jdt.annotation.NonNullByDefault;
