/** Starting and stopping the workbench's TFTP server, and its settings. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.server;

import org.eclipse.jdt.annotation.NonNullByDefault;
