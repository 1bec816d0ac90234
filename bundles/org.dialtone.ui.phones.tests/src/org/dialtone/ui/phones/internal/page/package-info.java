/** Tests of what can be done with a page, in a running workbench. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
