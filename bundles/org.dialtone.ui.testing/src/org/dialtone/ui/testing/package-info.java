/** What workbench tests share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.ui.testing;
