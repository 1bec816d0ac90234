/** YAML as a tree that knows its places, read within limits. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal.yaml;
