/** The catalogue as its users see it: what is known at one moment, and from which files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.catalogue;

