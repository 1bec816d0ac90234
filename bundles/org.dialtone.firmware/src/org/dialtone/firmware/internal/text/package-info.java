/** Lists of loads, and configuration. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.internal.text;
