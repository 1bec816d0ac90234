/** The Phones view. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
