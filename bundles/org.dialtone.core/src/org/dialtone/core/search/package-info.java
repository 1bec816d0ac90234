/** How phones and procedures are found. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.search;

