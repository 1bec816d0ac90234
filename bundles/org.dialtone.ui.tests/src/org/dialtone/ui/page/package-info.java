/** Tests of the widgets of pages, in a running workbench. */
@NonNullByDefault
package org.dialtone.ui.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
