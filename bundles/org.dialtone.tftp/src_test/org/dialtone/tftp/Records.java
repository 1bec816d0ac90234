package org.dialtone.tftp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Requests and records for what needs no server. */
final class Records {

	private Records() {
	}

	static Request request(long id, String file) {
		return new Request(id, Instant.parse("2026-01-02T03:04:05.678912Z"), address("192.0.2.7", 1024),
				address("192.0.2.1", 69), Operation.READ, file, "octet", Map.of());
	}

	static RequestRecord sent(long id, String file) {
		return new RequestRecord(request(id, file), file, Result.SENT, 512, Duration.ofMillis(42), 1, Map.of(), null);
	}

	static TftpEvent.RequestEnded ended(long id) {
		return new TftpEvent.RequestEnded(sent(id, "file" + id));
	}

	static InetSocketAddress address(String host, int port) {
		try {
			return new InetSocketAddress(InetAddress.getByName(host), port);
		} catch (UnknownHostException e) {
			throw new AssertionError(e);
		}
	}
}
