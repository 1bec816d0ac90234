/**
 * A TFTP server for phones. {@link org.dialtone.tftp.TftpServer} is the way in, and is
 * started with {@link org.dialtone.tftp.settings.ServerSettings}. What it was asked
 * for, and what became of it, it tells as
 * {@link org.dialtone.serving.events.ServingEvent}s.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.tftp;
