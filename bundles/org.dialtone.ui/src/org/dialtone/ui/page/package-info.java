/**
 * Pages: a {@link org.dialtone.ui.document.PageDocument} as widgets that can be searched,
 * walked through with the keyboard, saved as HTML and printed.
 * <p>
 * {@link org.dialtone.ui.page.PageBuilder} makes the widgets.
 */
@NonNullByDefault
package org.dialtone.ui.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
