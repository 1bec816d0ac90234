package org.dialtone.tftp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The transfers that are under way, kept from a server's events. May be used from
 * any thread. Those of the workbench's server are an OSGi service.
 */
@Component(service = TransfersUnderWay.class)
public final class TransfersUnderWay implements TftpListener {

	/**
	 * A transfer and how far it has got.
	 *
	 * @param request         what was asked
	 * @param path            the file, relative to the TFTP root
	 * @param size            bytes to transfer, or -1 when that is not known beforehand
	 * @param bytes           bytes transferred so far
	 * @param retransmissions packets sent again so far
	 */
	public record Progress(Request request, String path, long size, long bytes, long retransmissions) {
	}

	private final Map<Long, Progress> transfers = new LinkedHashMap<>();

	/** Starts following a server. */
	@Reference(unbind = "forget")
	public void follow(TftpServer server) {
		server.addListener(this);
	}

	/** Stops following a server; what is known stays. */
	public void forget(TftpServer server) {
		server.removeListener(this);
	}

	@Override
	public synchronized void handle(TftpEvent event) {
		switch (event) {
		case TftpEvent.TransferStarted started -> transfers.put(started.request().id(),
				new Progress(started.request(), started.path(), started.size(), 0, 0));
		case TftpEvent.TransferProgressed progressed -> transfers.computeIfPresent(progressed.request().id(),
				(id, before) -> new Progress(before.request, before.path, before.size, progressed.bytes(),
						progressed.retransmissions()));
		case TftpEvent.RequestEnded ended -> transfers.remove(ended.record().request().id());
		case TftpEvent.StateChanged changed -> {
			if (!changed.state().isListening()) {
				transfers.clear();
			}
		}
		default -> {
			// requests and notices start no transfer
		}
		}
	}

	/** The transfers under way, in the order in which they started. */
	public synchronized List<Progress> list() {
		return List.copyOf(transfers.values());
	}
}
