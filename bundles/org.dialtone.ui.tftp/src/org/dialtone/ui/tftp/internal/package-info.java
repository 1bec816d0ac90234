/** What all parts of the TFTP Server view share: its texts, and how numbers are written. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
