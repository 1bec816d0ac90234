package org.dialtone.ui.tftp.internal.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

import org.dialtone.serving.events.RequestLog;
import org.dialtone.tftp.settings.PortRange;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The server's settings as they are stored. A value that is missing or cannot be
 * read counts as the default, so that a damaged preference never keeps a server
 * from starting.
 *
 * @param stored      the stored text for a key, empty when there is none
 * @param defaultRoot the folder that is served unless another one is chosen
 */
public record ServerPreferences(Function<String, String> stored, Path defaultRoot) {

	/** The preference node. */
	public static final String NODE = "org.dialtone.ui.tftp"; //$NON-NLS-1$
	/** TFTP root; empty for the default. */
	public static final String ROOT = "root"; //$NON-NLS-1$
	/** UDP port for requests. */
	public static final String PORT = "port"; //$NON-NLS-1$
	/** Local address to listen on; empty for all. */
	public static final String BIND = "bind"; //$NON-NLS-1$
	/** Ports for replies as {@code A-B}; empty for any. */
	public static final String REPLY_PORTS = "replyPorts"; //$NON-NLS-1$
	/** Whether clients may write. */
	public static final String UPLOADS = "uploads"; //$NON-NLS-1$
	/** Whether a write may replace a file. */
	public static final String OVERWRITE = "overwrite"; //$NON-NLS-1$
	/** The largest upload in MiB. */
	public static final String MAX_UPLOAD_MIB = "maxUploadMiB"; //$NON-NLS-1$
	/** Simultaneous transfers in total. */
	public static final String MAX_TRANSFERS = "maxTransfers"; //$NON-NLS-1$
	/** Simultaneous transfers for each client. */
	public static final String MAX_TRANSFERS_PER_CLIENT = "maxTransfersPerClient"; //$NON-NLS-1$
	/** Entries that the request log keeps. */
	public static final String LOG_ENTRIES = "logEntries"; //$NON-NLS-1$

	/** The upper limit for the largest upload: 1 TiB. */
	public static final int MOST_UPLOAD_MIB = 1 << 20;
	/** The upper limit for the number of transfers. */
	public static final int MOST_TRANSFERS = 100_000;
	/** The lower limit for the number of log entries. */
	public static final int FEWEST_LOG_ENTRIES = 100;
	/** The upper limit for the number of log entries; each takes a few hundred bytes of memory. */
	public static final int MOST_LOG_ENTRIES = 1_000_000;

	/** The largest upload unless another limit is set, in MiB. */
	public static final int DEFAULT_UPLOAD_MIB = (int) (UploadPolicy.DEFAULT_MAX_BYTES >> 20);

	/** What the server is to be started with. */
	public ServerSettings settings() {
		var uploads = new UploadPolicy(flag(UPLOADS), flag(OVERWRITE),
				(long) number(MAX_UPLOAD_MIB, DEFAULT_UPLOAD_MIB, 1, MOST_UPLOAD_MIB) << 20);
		return ServerSettings.of(root()).withBind(bind())
				.withPort(number(PORT, ServerSettings.DEFAULT_PORT, 0, 65535)).withReplyPorts(replyPorts())
				.withUploads(uploads)
				.withMaxTransfers(number(MAX_TRANSFERS, ServerSettings.DEFAULT_MAX_TRANSFERS, 1, MOST_TRANSFERS),
						number(MAX_TRANSFERS_PER_CLIENT, ServerSettings.DEFAULT_MAX_TRANSFERS, 1, MOST_TRANSFERS));
	}

	/** How many entries the request log keeps. */
	public int logEntries() {
		return number(LOG_ENTRIES, RequestLog.DEFAULT_CAPACITY, FEWEST_LOG_ENTRIES, MOST_LOG_ENTRIES);
	}

	private Path root() {
		var text = text(ROOT);
		try {
			return text.isEmpty() ? defaultRoot : Path.of(text);
		} catch (InvalidPathException e) {
			return defaultRoot;
		}
	}

	private @Nullable InetAddress bind() {
		var text = text(BIND);
		if (!text.matches("[0-9A-Fa-f:.]+(%.+)?")) { //$NON-NLS-1$
			return null; // never a host name, since looking it up would take time
		}
		try {
			return InetAddress.getByName(text);
		} catch (UnknownHostException e) {
			return null;
		}
	}

	private @Nullable PortRange replyPorts() {
		var text = text(REPLY_PORTS);
		try {
			return text.isEmpty() ? null : PortRange.parse(text);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private boolean flag(String key) {
		return Boolean.parseBoolean(text(key));
	}

	private int number(String key, int otherwise, int least, int most) {
		try {
			int number = Integer.parseInt(text(key));
			return number >= least && number <= most ? number : otherwise;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	private String text(String key) {
		return stored.apply(key).strip();
	}
}
