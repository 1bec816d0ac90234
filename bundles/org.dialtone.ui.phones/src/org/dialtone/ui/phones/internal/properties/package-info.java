/** What the Properties view shows of phones and procedures. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
