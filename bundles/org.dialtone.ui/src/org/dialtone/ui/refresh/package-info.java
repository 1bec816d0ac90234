/** Showing what changes often, without taking all of the time for it. */
@NonNullByDefault
package org.dialtone.ui.refresh;

import org.eclipse.jdt.annotation.NonNullByDefault;
