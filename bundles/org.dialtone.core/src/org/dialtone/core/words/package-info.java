/** The catalogue's terms in words for people: in views, in reports, on the command line. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.words;
