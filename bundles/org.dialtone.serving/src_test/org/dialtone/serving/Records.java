package org.dialtone.serving;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.dialtone.serving.events.ServingEvent;

/** Requests and records for what needs no server. */
public final class Records {

	private Records() {
	}

	public static Request request(long id, String file) {
		return new Request(id, Protocol.TFTP, Instant.parse("2026-01-02T03:04:05.678912Z"), address("192.0.2.7", 1024),
				address("192.0.2.1", 69), Operation.READ, file, new RequestOptions("octet", Map.of()), null);
	}

	public static RequestRecord sent(long id, String file) {
		return new RequestRecord(request(id, file), file, Outcome.SENT, 512, Duration.ofMillis(42),
				new TransferDetails(Map.of(), 1), null, null);
	}

	public static ServingEvent.RequestEnded ended(long id) {
		return new ServingEvent.RequestEnded(sent(id, "file" + id));
	}

	public static InetSocketAddress address(String host, int port) {
		try {
			return new InetSocketAddress(InetAddress.getByName(host), port);
		} catch (UnknownHostException e) {
			throw new AssertionError(e);
		}
	}
}
