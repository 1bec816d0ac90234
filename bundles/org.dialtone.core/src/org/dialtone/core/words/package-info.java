/** What the catalogue's terms are called when people read them: in views, in reports, on the command line. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.words;
