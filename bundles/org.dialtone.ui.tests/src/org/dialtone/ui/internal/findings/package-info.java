/** Tests of the Findings view. */
@NonNullByDefault
package org.dialtone.ui.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
