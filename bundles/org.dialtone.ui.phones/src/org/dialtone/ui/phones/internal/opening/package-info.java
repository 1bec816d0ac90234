/** Opening what is selected, and going back and forward. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.opening;

import org.eclipse.jdt.annotation.NonNullByDefault;
