/** What the catalogue knows about the files that phones ask for. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.advice;

import org.eclipse.jdt.annotation.NonNullByDefault;
