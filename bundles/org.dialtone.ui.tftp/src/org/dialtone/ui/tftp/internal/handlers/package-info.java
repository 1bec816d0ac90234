/** What the commands of the TFTP Server view do. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.handlers;

import org.eclipse.jdt.annotation.NonNullByDefault;
