/** The transfers under way as the view shows them. Plain Java, without a display. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.transfers;

import org.eclipse.jdt.annotation.NonNullByDefault;
