/** The contents of the Phones view: vendors, families, models and what belongs to them; needs no window. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.tree;

import org.eclipse.jdt.annotation.NonNullByDefault;
