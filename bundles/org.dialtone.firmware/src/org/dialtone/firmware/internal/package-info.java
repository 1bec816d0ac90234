/** How formats are tried, and what they find is put together. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.internal;
