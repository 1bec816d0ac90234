/** What the Properties view shows of a request. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
