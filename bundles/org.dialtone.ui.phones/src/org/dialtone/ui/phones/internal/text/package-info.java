/** What the pages say, as the markup of form texts, without any window. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
