package org.dialtone.tftp.internal;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.net.tftp.TFTPErrorPacket;
import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Reasons;
import org.dialtone.serving.folder.Destination;
import org.dialtone.serving.folder.FileGuard;
import org.dialtone.serving.folder.Lookup;
import org.dialtone.serving.folder.ServedFolder;
import org.dialtone.tftp.settings.ServerSettings;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Decides what becomes of a request: a transfer, or a refusal with its reason.
 * Counts the transfers under way, for the limits.
 */
final class Admission implements Closeable {

	/** What became of a request. */
	sealed interface Decision {
	}

	/** A transfer that can start. */
	record Admitted(Transfer transfer) implements Decision {
	}

	/**
	 * No transfer.
	 *
	 * @param outcome   how the request ends
	 * @param errorCode for the client, of {@link TFTPErrorPacket}
	 * @param reason    for the client and the log
	 */
	record Denied(Outcome outcome, int errorCode, String reason) implements Decision {
	}

	private static final String OCTET = "octet"; //$NON-NLS-1$
	private static final String NETASCII = "netascii"; //$NON-NLS-1$
	private static final String MAIL = "mail"; //$NON-NLS-1$

	private final ServerSettings settings;
	private final ServedFolder root;
	private final Transfer.Host host;
	private final ByteBuffer sendBuffer = ByteBuffer.allocateDirect(Packets.LARGEST);
	private final ReadAhead buffers = new ReadAhead();
	private final Map<InetAddress, Integer> byClient = new HashMap<>();
	private int underWay;

	Admission(ServerSettings settings, ServedFolder root, Transfer.Host host) {
		this.settings = settings;
		this.root = root;
		this.host = host;
	}

	/** Decides, and counts an admitted transfer. */
	Decision admit(Arrival arrival) {
		var decision = decide(arrival);
		if (decision instanceof Admitted) {
			underWay++;
			byClient.merge(arrival.client().getAddress(), 1, Integer::sum);
		}
		return decision;
	}

	/** Lets go of the root, when no transfer is under way any more. */
	@Override
	public void close() {
		root.close();
	}

	/** Counts out a transfer that was admitted. */
	void ended(Transfer transfer) {
		underWay--;
		var client = transfer.client().getAddress();
		if (byClient.merge(client, -1, Integer::sum) == 0) {
			byClient.remove(client);
		}
	}

	private Decision decide(Arrival arrival) {
		var request = arrival.request();
		var mode = request.options().mode();
		if (mode.equals(MAIL)) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.ILLEGAL_OPERATION, Messages.mode_mail);
		}
		if (!mode.equals(OCTET) && !mode.equals(NETASCII)) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.ILLEGAL_OPERATION, NLS.bind(Messages.mode_unknown, mode));
		}
		if (underWay >= settings.maxTransfers()) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.limit_transfers, settings.maxTransfers()));
		}
		if (byClient.getOrDefault(arrival.client().getAddress(), 0) >= settings.maxTransfersPerClient()) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.limit_transfers_client, settings.maxTransfersPerClient()));
		}
		return request.operation() == Operation.READ ? read(arrival) : write(arrival);
	}

	private Decision read(Arrival arrival) {
		return switch (root.find(arrival.request().file())) {
		case Lookup.Found found -> send(arrival, found);
		case Lookup.NotServed notServed -> denied(notServed);
		};
	}

	private Decision send(Arrival arrival, Lookup.Found found) {
		var asked = arrival.request().options();
		try {
			var file = root.open(found);
			boolean netascii = asked.mode().equals(NETASCII);
			long size = found.attributes().size();
			var options = OptionNegotiation.of(asked.values(), netascii ? -1 : size, !netascii);
			var guard = new FileGuard(found);
			var source = netascii ? new NetasciiSource(file, size, options.blockSize(), guard)
					: new OctetSource(file, size, options.blockSize(), guard, buffers);
			return new Admitted(new ReadTransfer(plan(arrival, found.path(), found.remark(), options), source, sendBuffer));
		} catch (NoSuchFileException | AccessDeniedException e) {
			return denied(ServedFolder.whyNot(e));
		} catch (IOException e) {
			return denied(Outcome.FAILED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.transfer_read_error, Reasons.of(e)));
		}
	}

	private Decision write(Arrival arrival) {
		if (!settings.uploads().allowed()) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, Messages.upload_off);
		}
		return switch (root.destination(arrival.request().file())) {
		case Destination.Place place -> receive(arrival, place);
		case Lookup.NotServed notServed -> denied(notServed);
		};
	}

	private Decision receive(Arrival arrival, Destination.Place place) {
		var asked = arrival.request().options();
		if (!settings.uploads().overwrite() && Files.exists(place.file(), LinkOption.NOFOLLOW_LINKS)) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.FILE_EXISTS, Messages.upload_exists);
		}
		var options = OptionNegotiation.of(asked.values(), Long.MAX_VALUE, true);
		long announced = options.agreed().getOrDefault(OptionNegotiation.TRANSFER_SIZE, 0L);
		if (announced > settings.uploads().maxBytes()) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.OUT_OF_SPACE,
					NLS.bind(Messages.upload_too_large, settings.uploads().maxBytes()));
		}
		if (announced > 0 && DiskSpace.isTooSmall(root.path(), announced)) {
			return denied(Outcome.REFUSED, TFTPErrorPacket.OUT_OF_SPACE, Messages.upload_disk_full);
		}
		try {
			var file = new UploadFile(root.openFolderOf(place), place.file().getFileName(), settings.uploads(),
					asked.mode().equals(NETASCII));
			return new Admitted(new WriteTransfer(plan(arrival, place.path(), null, options), file));
		} catch (IOException e) {
			return denied(Outcome.FAILED, TFTPErrorPacket.ACCESS_VIOLATION,
					NLS.bind(Messages.upload_write_error, Reasons.of(e)));
		}
	}

	private TransferPlan plan(Arrival arrival, String path, @Nullable String remark, OptionNegotiation options) {
		return new TransferPlan(arrival, path, remark, options, host, settings.silenceLimit());
	}

	private static Denied denied(Lookup.NotServed notServed) {
		return switch (notServed) {
		case Lookup.Missing missing -> denied(Outcome.NOT_FOUND, TFTPErrorPacket.FILE_NOT_FOUND, missing.reason());
		case Lookup.Refused refused -> denied(Outcome.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, refused.reason());
		};
	}

	private static Denied denied(Outcome outcome, int errorCode, String reason) {
		return new Denied(outcome, errorCode, reason);
	}
}
