/** What can be done with one request of the log. */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.request;

import org.eclipse.jdt.annotation.NonNullByDefault;
