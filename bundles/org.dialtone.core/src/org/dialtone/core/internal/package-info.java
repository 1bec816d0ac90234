/** How the catalogue is put together from contributions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.internal;
