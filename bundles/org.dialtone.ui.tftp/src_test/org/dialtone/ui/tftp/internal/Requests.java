package org.dialtone.ui.tftp.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestOptions;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.TransferDetails;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.TransfersUnderWay.Progress;

/** Requests for tests. */
public final class Requests {

	private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

	private Requests() {
	}

	/** A request number {@code id}, a second after the one before. */
	public static Request request(long id, String client, String file) {
		return new Request(id, Protocol.TFTP, START.plusSeconds(id), address(client), address("192.0.2.1:69"), Operation.READ, file,
				new RequestOptions("octet", Map.of()), null);
	}

	/** A request that ended with 1000 bytes when it was sent, and with none otherwise. */
	public static RequestRecord ended(long id, String file, Outcome result) {
		return ended(id, "192.0.2.7:50000", file, result);
	}

	/** A request that ended with 1000 bytes when it was sent, and with none otherwise. */
	public static RequestRecord ended(long id, String client, String file, Outcome result) {
		var sent = result == Outcome.SENT;
		return new RequestRecord(request(id, client, file), sent ? file : null, result, sent ? 1000 : 0,
				Duration.ofMillis(40 + id), TransferDetails.NONE, sent ? null : "because", null);
	}

	/** The event of a request that ended. */
	public static ServingEvent event(RequestRecord ended) {
		return new ServingEvent.RequestEnded(ended);
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
