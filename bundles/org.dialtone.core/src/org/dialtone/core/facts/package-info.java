/**
 * The one table of what is known about phones and procedures. Pages, lists, commands,
 * their JSON and the search draw on it; a fact that is added here appears in all of them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.facts;

