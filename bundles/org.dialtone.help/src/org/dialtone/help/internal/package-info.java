/** What the help and the Welcome page say. */
@NonNullByDefault
package org.dialtone.help.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
