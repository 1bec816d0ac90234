/** Tests of the TFTP Server view in a running workbench, with real packets on the loopback interface. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
