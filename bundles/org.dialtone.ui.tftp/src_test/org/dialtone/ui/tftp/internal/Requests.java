package org.dialtone.ui.tftp.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.dialtone.tftp.Operation;
import org.dialtone.tftp.Request;
import org.dialtone.tftp.RequestRecord;
import org.dialtone.tftp.Result;
import org.dialtone.tftp.TftpEvent;
import org.dialtone.tftp.TransfersUnderWay.Progress;

/** Requests for tests. */
public final class Requests {

	private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

	private Requests() {
	}

	/** A request number {@code id}, a second after the one before. */
	public static Request request(long id, String client, String file) {
		return new Request(id, START.plusSeconds(id), address(client), address("192.0.2.1:69"), Operation.READ, file,
				"octet", Map.of());
	}

	/** A request that ended with 1000 bytes when it was sent, and with none otherwise. */
	public static RequestRecord ended(long id, String file, Result result) {
		return ended(id, "192.0.2.7:50000", file, result);
	}

	/** A request that ended with 1000 bytes when it was sent, and with none otherwise. */
	public static RequestRecord ended(long id, String client, String file, Result result) {
		var sent = result == Result.SENT;
		return new RequestRecord(request(id, client, file), sent ? file : null, result, sent ? 1000 : 0,
				Duration.ofMillis(40 + id), 0, Map.of(), sent ? null : "because");
	}

	/** The event of a request that ended. */
	public static TftpEvent event(RequestRecord ended) {
		return new TftpEvent.RequestEnded(ended);
	}

	/** How far a transfer is. */
	public static Progress progress(long id, String file, long size, long bytes) {
		return new Progress(request(id, "192.0.2.7:50000", file), file, size, bytes, 0);
	}

	/** A socket address from {@code host:port}. */
	public static InetSocketAddress address(String text) {
		int colon = text.lastIndexOf(':');
		try {
			return new InetSocketAddress(InetAddress.getByName(text.substring(0, colon)),
					Integer.parseInt(text.substring(colon + 1)));
		} catch (UnknownHostException e) {
			throw new IllegalArgumentException(text, e);
		}
	}
}
