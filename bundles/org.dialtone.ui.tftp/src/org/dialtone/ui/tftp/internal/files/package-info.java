/** The TFTP root on the disk: choosing it, looking into it, and the names of its files. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
