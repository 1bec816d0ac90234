/** The model explorer: what its views and pages share. */
@NonNullByDefault
package org.dialtone.ui.phones.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
