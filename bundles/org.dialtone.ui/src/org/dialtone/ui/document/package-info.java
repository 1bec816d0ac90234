/**
 * What a page says, before it becomes widgets, HTML or something to print: text with
 * looks, icons and links, facts with their confidence and sources. Needs no window.
 * <p>
 * {@link org.dialtone.ui.document.PageDocument} is the whole page,
 * {@link org.dialtone.ui.document.Markup} its text.
 */
@NonNullByDefault
package org.dialtone.ui.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
