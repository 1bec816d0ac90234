/** The Findings view: what all parts of Dialtone have found, and what can be done about it. */
@NonNullByDefault
package org.dialtone.ui.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
