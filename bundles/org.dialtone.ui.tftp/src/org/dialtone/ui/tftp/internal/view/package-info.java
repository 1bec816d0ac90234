/** The TFTP Server view and its parts. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
