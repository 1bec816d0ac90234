package org.dialtone.tftp;

import java.util.Map;

/**
 * Something that happened in a TFTP server. For one request the order is
 * {@link RequestReceived}, then, when a transfer comes of it,
 * {@link TransferStarted} and any number of {@link TransferProgressed}, and in
 * every case one {@link RequestEnded}.
 */
public sealed interface TftpEvent {

	/** The server's state changed. */
	record StateChanged(ServerState state) implements TftpEvent {
	}

	/** A well-formed request came. */
	record RequestReceived(Request request) implements TftpEvent {
	}

	/**
	 * A transfer began.
	 *
	 * @param request what was asked
	 * @param path    the file, relative to the TFTP root with {@code /} between folders
	 * @param size    bytes to transfer, or -1 when that is not known beforehand
	 * @param agreed  the options agreed on, empty when there are none
	 */
	record TransferStarted(Request request, String path, long size, Map<String, Long> agreed) implements TftpEvent {
	}

	/**
	 * A transfer moved on; at most 10 of these a second for each transfer.
	 *
	 * @param request         what was asked
	 * @param bytes           bytes of the file transferred so far
	 * @param retransmissions packets sent again so far
	 */
	record TransferProgressed(Request request, long bytes, long retransmissions) implements TftpEvent {
	}

	/** A request ended, in whatever way. */
	record RequestEnded(RequestRecord record) implements TftpEvent {
	}

	/**
	 * Something the user should know that belongs to no request: a packet that is no
	 * TFTP, an address that cannot be listened on, events lost to a listener that
	 * does not keep up.
	 *
	 * @param message one readable sentence
	 */
	record Notice(String message) implements TftpEvent {
	}
}
