package org.dialtone.ui.tftp.internal.view;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.dialtone.tftp.Operation;
import org.dialtone.tftp.Request;
import org.dialtone.tftp.RequestRecord;
import org.dialtone.tftp.Result;
import org.dialtone.tftp.TftpEvent;
import org.dialtone.ui.tftp.internal.server.ServerControl;

/** Puts requests into the log as if phones had sent them, and tells the view. */
final class Entries {

	private static final InetSocketAddress SERVER = new InetSocketAddress(InetAddress.getLoopbackAddress(), 69);

	private long next = 1;

	/** Requests that ended: as many as asked for, named {@code prefix} with a number. */
	void add(int count, String prefix, Result result) {
		for (int i = 0; i < count; i++) {
			long id = next++;
			var client = new InetSocketAddress(InetAddress.getLoopbackAddress(), 10_000 + (int) (id % 50_000));
			var request = new Request(id, Instant.now(), client, SERVER, Operation.READ, prefix + id, "octet", Map.of());
			ServerControl.get().log().handle(new TftpEvent.RequestEnded(new RequestRecord(request, prefix + id, result,
					id * 10, Duration.ofMillis(id % 1000), 0, Map.of(), result == Result.SENT ? null : "because")));
		}
	}
}
