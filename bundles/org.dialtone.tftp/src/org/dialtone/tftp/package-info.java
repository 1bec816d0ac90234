/**
 * A TFTP server for phones: what it serves, its state, and what it was asked for.
 * <p>
 * {@link org.dialtone.tftp.TftpServer} is the way in. It publishes one stream of
 * {@link org.dialtone.tftp.TftpEvent}s, from which
 * {@link org.dialtone.tftp.RequestLog} and
 * {@link org.dialtone.tftp.TransfersUnderWay} are fed.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.tftp;
