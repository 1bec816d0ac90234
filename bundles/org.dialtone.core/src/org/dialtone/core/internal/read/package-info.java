/** What files of the catalogue must look like, and the check that they do. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.read;
