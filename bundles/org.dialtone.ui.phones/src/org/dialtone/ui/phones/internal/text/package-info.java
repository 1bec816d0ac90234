/** What the pages say, as markup; needs no window. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
