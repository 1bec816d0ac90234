/** Files behind a header of tags: firmware, trust lists, signed configuration. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.internal.signed;
