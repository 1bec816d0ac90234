/** The sources of the catalogue: what plug-ins contribute, and what the user has written. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.contributions;
