package org.dialtone.tftp.settings;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a TFTP server serves, where, and how much of it. Immutable.
 *
 * @param root                  the folder that is served, the TFTP root
 * @param bind                  the local address to listen on, or {@code null}
 *                              for every address that this machine has or gets; a
 *                              wildcard address becomes {@code null}
 * @param port                  the UDP port for requests, 1 to 65535, or 0 for
 *                              one that is free
 * @param replyPorts            the ports that transfers use, or {@code null} for
 *                              any that are free
 * @param uploads               what clients may write
 * @param maxTransfers          transfers at once in total, at least 1
 * @param maxTransfersPerClient transfers at once for each client address, at
 *                              least 1
 * @param silenceLimit          how long a client may stay silent before its
 *                              transfer is given up, more than zero
 */
public record ServerSettings(Path root, @Nullable InetAddress bind, int port, @Nullable PortRange replyPorts,
		UploadPolicy uploads, int maxTransfers, int maxTransfersPerClient, Duration silenceLimit) {

	/** The port that RFC 1350 assigns to TFTP, and the only one that phones ask. */
	public static final int DEFAULT_PORT = 69;

	/** Transfers at once, in total and for each client, unless set otherwise. */
	public static final int DEFAULT_MAX_TRANSFERS = 10_000;

	/** How long a silent client is waited for unless set otherwise. */
	public static final Duration DEFAULT_SILENCE_LIMIT = Duration.ofSeconds(30);

	public ServerSettings {
		bind = bind != null && bind.isAnyLocalAddress() ? null : bind;
		if (port < 0 || port > 65535) {
			throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port); //$NON-NLS-1$
		}
		if (maxTransfers < 1) {
			throw new IllegalArgumentException("At least one transfer at once must be allowed, not " + maxTransfers); //$NON-NLS-1$
		}
		if (maxTransfersPerClient < 1) {
			throw new IllegalArgumentException(
					"At least one transfer at once must be allowed for each client, not " + maxTransfersPerClient); //$NON-NLS-1$
		}
		if (silenceLimit.isNegative() || silenceLimit.isZero()) {
			throw new IllegalArgumentException("The silence limit is more than zero, not " + silenceLimit); //$NON-NLS-1$
		}
	}

	/** Serves a folder, read-only, on port 69 of every address of this machine. */
	public static ServerSettings of(Path root) {
		return new ServerSettings(root, null, DEFAULT_PORT, null, UploadPolicy.DENIED, DEFAULT_MAX_TRANSFERS,
				DEFAULT_MAX_TRANSFERS, DEFAULT_SILENCE_LIMIT);
	}

	public ServerSettings withRoot(Path newRoot) {
		return new ServerSettings(newRoot, bind, port, replyPorts, uploads, maxTransfers, maxTransfersPerClient,
				silenceLimit);
	}

	public ServerSettings withBind(@Nullable InetAddress address) {
		return new ServerSettings(root, address, port, replyPorts, uploads, maxTransfers, maxTransfersPerClient,
				silenceLimit);
	}

	public ServerSettings withPort(int newPort) {
		return new ServerSettings(root, bind, newPort, replyPorts, uploads, maxTransfers, maxTransfersPerClient,
				silenceLimit);
	}

	public ServerSettings withReplyPorts(@Nullable PortRange range) {
		return new ServerSettings(root, bind, port, range, uploads, maxTransfers, maxTransfersPerClient, silenceLimit);
	}

	public ServerSettings withUploads(UploadPolicy policy) {
		return new ServerSettings(root, bind, port, replyPorts, policy, maxTransfers, maxTransfersPerClient,
				silenceLimit);
	}

	/** @param inAll limit for all clients together @param perClient limit for each client address */
	public ServerSettings withMaxTransfers(int inAll, int perClient) {
		return new ServerSettings(root, bind, port, replyPorts, uploads, inAll, perClient, silenceLimit);
	}

	public ServerSettings withSilenceLimit(Duration limit) {
		return new ServerSettings(root, bind, port, replyPorts, uploads, maxTransfers, maxTransfersPerClient, limit);
	}
}
