/** The texts of this bundle. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.serving.internal;
