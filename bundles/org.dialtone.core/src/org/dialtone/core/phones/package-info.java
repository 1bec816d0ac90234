/** Phone models, the firmware they share, and how they ask for it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.phones;
