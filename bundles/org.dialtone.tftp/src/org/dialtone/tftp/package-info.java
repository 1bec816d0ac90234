/**
 * A TFTP server for phones: what it serves, and to whom.
 * <p>
 * {@link org.dialtone.tftp.TftpServer} is the way in. What it was asked for, and what
 * became of it, it tells as {@link org.dialtone.serving.events.ServingEvent}s.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.tftp;
