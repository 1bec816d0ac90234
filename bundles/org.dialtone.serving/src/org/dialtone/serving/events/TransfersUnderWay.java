package org.dialtone.serving.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.serving.Request;
import org.dialtone.serving.RequestRecord;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The transfers that are under way, kept from the events of servers. May be used
 * from any thread. Those of the workbench's servers are an OSGi service.
 */
@Component(service = TransfersUnderWay.class)
public final class TransfersUnderWay {

	/**
	 * A transfer and how far it has got.
	 *
	 * @param request         what was asked
	 * @param path            the file, relative to the served folder
	 * @param size            bytes to transfer, or {@link RequestRecord#UNKNOWN} when that
	 *                        is not known beforehand
	 * @param bytes           bytes transferred so far
	 * @param retransmissions packets sent again so far, or {@link RequestRecord#UNKNOWN}
	 *                        when the system sees to that
	 */
	public record Progress(Request request, String path, long size, long bytes, long retransmissions) {
	}

	/** The transfers of one server; guarded by the map of servers. */
	private final class Followed implements ServingListener {

		private final Map<Long, Progress> transfers = new LinkedHashMap<>();

		@Override
		public void handle(ServingEvent event) {
			synchronized (servers) {
				update(event);
			}
		}

		private void update(ServingEvent event) {
			switch (event) {
			case ServingEvent.TransferStarted started -> transfers.put(started.request().id(),
					new Progress(started.request(), started.path(), started.size(), 0, 0));
			case ServingEvent.TransferProgressed progressed -> transfers.computeIfPresent(progressed.request().id(),
					(id, before) -> new Progress(before.request, before.path, before.size, progressed.bytes(),
							progressed.retransmissions()));
			case ServingEvent.RequestEnded ended -> transfers.remove(ended.record().request().id());
			case ServingEvent.StateChanged changed -> {
				if (!changed.state().isListening()) {
					transfers.clear();
				}
			}
			default -> {
				// requests and notices start no transfer
			}
			}
		}
	}

	private final Map<EventSource, Followed> servers = new LinkedHashMap<>();

	/** Starts following a server, unless it is followed already. */
	@Reference(unbind = "forget", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void follow(EventSource server) {
		var followed = new Followed();
		synchronized (servers) {
			if (servers.containsKey(server)) {
				return;
			}
			servers.put(server, followed);
		}
		server.addListener(followed);
	}

	/** Stops following a server, whose transfers are no longer known then. */
	public void forget(EventSource server) {
		@Nullable
		Followed followed;
		synchronized (servers) {
			followed = servers.remove(server);
		}
		if (followed != null) {
			server.removeListener(followed);
		}
	}

	/** The transfers under way, for each server in the order in which they started. */
	public List<Progress> list() {
		synchronized (servers) {
			return servers.values().stream().flatMap(followed -> followed.transfers.values().stream()).toList();
		}
	}
}
