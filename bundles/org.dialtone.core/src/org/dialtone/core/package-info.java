/** What is known about phones, independent of any window. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core;
