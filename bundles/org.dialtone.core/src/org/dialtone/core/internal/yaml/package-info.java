/** YAML as a tree that knows its places, read within bounds. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.yaml;
