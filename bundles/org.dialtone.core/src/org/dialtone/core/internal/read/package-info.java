/** The format of catalogue files, and the check that files have it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.read;

