/** The box with which views narrow what they show. */
@NonNullByDefault
package org.dialtone.ui.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
