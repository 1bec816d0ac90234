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
import org.dialtone.tftp.Operation;
import org.dialtone.tftp.Request;
import org.dialtone.tftp.Result;
import org.dialtone.tftp.ServerSettings;
import org.dialtone.tftp.internal.RootFolder.Target;
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
	 * @param result    how the request ends
	 * @param errorCode for the client, of {@link TFTPErrorPacket}
	 * @param reason    for the client and the log
	 */
	record Denied(Result result, int errorCode, String reason) implements Decision {
	}

	private static final String OCTET = "octet"; //$NON-NLS-1$
	private static final String NETASCII = "netascii"; //$NON-NLS-1$
	private static final String MAIL = "mail"; //$NON-NLS-1$

	private final ServerSettings settings;
	private final RootFolder root;
	private final Transfer.Host host;
	private final ByteBuffer sendBuffer = ByteBuffer.allocateDirect(Packets.LARGEST);
	private final ReadAhead buffers = new ReadAhead();
	private final Map<InetAddress, Integer> byClient = new HashMap<>();
	private int underWay;

	Admission(ServerSettings settings, RootFolder root, Transfer.Host host) {
		this.settings = settings;
		this.root = root;
		this.host = host;
	}

	/** Decides, and counts an admitted transfer. */
	Decision admit(Request request, ReplyChannel channel, long now) {
		var decision = decide(request, channel, now);
		if (decision instanceof Admitted) {
			underWay++;
			byClient.merge(request.client().getAddress(), 1, Integer::sum);
		}
		return decision;
	}

	/** Lets go of the root, when no transfer is under way any more. */
	@Override
	public void close() throws IOException {
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

	private Decision decide(Request request, ReplyChannel channel, long now) {
		if (request.mode().equals(MAIL)) {
			return denied(Result.REFUSED, TFTPErrorPacket.ILLEGAL_OPERATION, Messages.mode_mail);
		}
		if (!request.mode().equals(OCTET) && !request.mode().equals(NETASCII)) {
			return denied(Result.REFUSED, TFTPErrorPacket.ILLEGAL_OPERATION,
					NLS.bind(Messages.mode_unknown, request.mode()));
		}
		if (underWay >= settings.maxTransfers()) {
			return denied(Result.REFUSED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.limit_transfers, settings.maxTransfers()));
		}
		if (byClient.getOrDefault(request.client().getAddress(), 0) >= settings.maxTransfersPerClient()) {
			return denied(Result.REFUSED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.limit_transfers_client, settings.maxTransfersPerClient()));
		}
		return request.operation() == Operation.READ ? read(request, channel, now) : write(request, channel, now);
	}

	private Decision read(Request request, ReplyChannel channel, long now) {
		return switch (root.find(request.file())) {
		case Target.Found found -> send(request, found, channel, now);
		case Target.Missing missing -> denied(Result.NOT_FOUND, TFTPErrorPacket.FILE_NOT_FOUND, missing.reason());
		case Target.Refused refused -> denied(Result.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, refused.reason());
		case Target.Place place -> throw new IllegalStateException(place.path());
		};
	}

	private Decision send(Request request, Target.Found found, ReplyChannel channel, long now) {
		try {
			var file = root.open(found);
			boolean netascii = request.mode().equals(NETASCII);
			long size = found.attributes().size();
			var options = OptionNegotiation.of(request.options(), netascii ? -1 : size, !netascii);
			var guard = new FileGuard(found.file(), found.attributes());
			var source = netascii ? new NetasciiSource(file, size, options.blockSize(), guard)
					: new OctetSource(file, size, options.blockSize(), guard, buffers);
			return new Admitted(new ReadTransfer(
					plan(request, found.path(), found.remark(), options, channel, now), source, sendBuffer));
		} catch (NoSuchFileException e) {
			return denied(Result.NOT_FOUND, TFTPErrorPacket.FILE_NOT_FOUND, Messages.file_missing);
		} catch (AccessDeniedException e) {
			return denied(Result.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, Messages.file_unreadable);
		} catch (IOException e) {
			return denied(Result.FAILED, TFTPErrorPacket.UNDEFINED,
					NLS.bind(Messages.transfer_read_error, Reasons.of(e)));
		}
	}

	private Decision write(Request request, ReplyChannel channel, long now) {
		if (!settings.uploads().allowed()) {
			return denied(Result.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, Messages.upload_off);
		}
		return switch (root.place(request.file())) {
		case Target.Place place -> receive(request, place, channel, now);
		case Target.Missing missing -> denied(Result.NOT_FOUND, TFTPErrorPacket.FILE_NOT_FOUND, missing.reason());
		case Target.Refused refused -> denied(Result.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, refused.reason());
		case Target.Found found -> throw new IllegalStateException(found.path());
		};
	}

	private Decision receive(Request request, Target.Place place, ReplyChannel channel, long now) {
		if (Files.isDirectory(place.file())) {
			return denied(Result.REFUSED, TFTPErrorPacket.ACCESS_VIOLATION, Messages.file_is_folder);
		}
		if (!settings.uploads().overwrite() && Files.exists(place.file(), LinkOption.NOFOLLOW_LINKS)) {
			return denied(Result.REFUSED, TFTPErrorPacket.FILE_EXISTS, Messages.upload_exists);
		}
		var options = OptionNegotiation.of(request.options(), Long.MAX_VALUE, true);
		long announced = options.agreed().getOrDefault(OptionNegotiation.TRANSFER_SIZE, 0L);
		if (announced > settings.uploads().maxBytes()) {
			return denied(Result.REFUSED, TFTPErrorPacket.OUT_OF_SPACE,
					NLS.bind(Messages.upload_too_large, settings.uploads().maxBytes()));
		}
		if (announced > 0 && DiskSpace.isTooSmall(root.path(), announced)) {
			return denied(Result.REFUSED, TFTPErrorPacket.OUT_OF_SPACE, Messages.upload_disk_full);
		}
		try {
			var file = new UploadFile(root.openFolderOf(place), place.file().getFileName(), settings.uploads(),
					request.mode().equals(NETASCII));
			return new Admitted(new WriteTransfer(plan(request, place.path(), null, options, channel, now), file));
		} catch (IOException e) {
			return denied(Result.FAILED, TFTPErrorPacket.ACCESS_VIOLATION,
					NLS.bind(Messages.upload_write_error, Reasons.of(e)));
		}
	}

	private TransferPlan plan(Request request, String path, @Nullable String remark, OptionNegotiation options,
			ReplyChannel channel, long now) {
		return new TransferPlan(request, path, remark, options, channel, host, settings.silenceLimit(), now);
	}

	private static Denied denied(Result result, int errorCode, String reason) {
		return new Denied(result, errorCode, reason);
	}
}
