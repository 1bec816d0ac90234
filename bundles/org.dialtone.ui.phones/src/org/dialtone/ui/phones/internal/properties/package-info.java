/** What the Properties view shows about phones and procedures. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
