/** Archives whose entries are unpacked one after another. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.internal.bundles;
