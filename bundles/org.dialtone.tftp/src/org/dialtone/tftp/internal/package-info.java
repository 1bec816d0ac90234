/** Sockets, packets, transfers and files behind the TFTP server. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.tftp.internal;
