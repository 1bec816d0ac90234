/** The catalogue for programs that run without OSGi. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.headless;

