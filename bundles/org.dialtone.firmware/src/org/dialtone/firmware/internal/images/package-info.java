/** Archives, containers and images. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware.internal.images;
