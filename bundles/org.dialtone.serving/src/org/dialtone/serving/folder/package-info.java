/**
 * The folder that servers of the bench give out: what would be served for a name, and
 * why not. {@link org.dialtone.serving.folder.ServedFolder} is the way in.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.serving.folder;
