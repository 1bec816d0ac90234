/** How to recognise and read a format; plug-ins can add their own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.formats;
