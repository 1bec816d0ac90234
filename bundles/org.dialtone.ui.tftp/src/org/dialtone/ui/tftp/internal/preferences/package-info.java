/** The preference page of the TFTP server. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
