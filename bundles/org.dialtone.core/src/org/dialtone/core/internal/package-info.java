/** What the packages below share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal;

