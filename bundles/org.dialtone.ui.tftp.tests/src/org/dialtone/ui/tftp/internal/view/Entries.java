package org.dialtone.ui.tftp.internal.view;

import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import org.dialtone.ui.tftp.internal.server.ServerControl;

/** Puts requests into the log as if phones had sent them, and tells the view. */
final class Entries {

	private static final InetSocketAddress SERVER = new InetSocketAddress(InetAddress.getLoopbackAddress(), 69);

	private long next = 1;

	/** Requests that ended: as many as asked for, named {@code prefix} with a number. */
	void add(int count, String prefix, Outcome result) {
		for (int i = 0; i < count; i++) {
			long id = next++;
			var client = new InetSocketAddress(InetAddress.getLoopbackAddress(), 10_000 + (int) (id % 50_000));
			var request = new Request(id, Protocol.TFTP, Instant.now(), client, SERVER, Operation.READ, prefix + id,
					new RequestOptions("octet", Map.of()), null);
			ServerControl.get().log().handle(new ServingEvent.RequestEnded(new RequestRecord(request, prefix + id, result,
					id * 10, Duration.ofMillis(id % 1000), TransferDetails.NONE,
					result == Outcome.SENT ? null : "because", null)));
		}
	}
}
