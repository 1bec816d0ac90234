/** The pages of phones and procedures. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
