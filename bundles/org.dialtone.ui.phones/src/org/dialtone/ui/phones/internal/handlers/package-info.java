/** The commands of the Phones view and of the pages. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.handlers;

import org.eclipse.jdt.annotation.NonNullByDefault;
