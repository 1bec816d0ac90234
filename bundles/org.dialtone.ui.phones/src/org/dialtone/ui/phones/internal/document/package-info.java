/** What a page says, before it becomes widgets, HTML or something to print. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
