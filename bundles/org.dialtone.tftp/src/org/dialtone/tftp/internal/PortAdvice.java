package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Reasons;
import org.dialtone.serving.ServerState;
import org.dialtone.tftp.settings.ServerSettings;
import org.eclipse.osgi.util.NLS;

/** Says why a server could not start, and what to do about it on this system. */
public final class PortAdvice {

	private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private PortAdvice() {
	}

	/** The state of a server whose start ended with this exception. */
	public static ServerState.Failed failure(ServerSettings settings, IOException e) {
		if (e instanceof FileSystemException) {
			return new ServerState.Failed(NLS.bind(Messages.root_failed, settings.root(), Reasons.of(e)),
					Messages.root_failed_remedy);
		}
		int port = settings.port();
		var text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		if (text.contains("permission") || text.contains("access")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new ServerState.Failed(NLS.bind(Messages.port_forbidden, port), forbiddenRemedy(port));
		}
		if (text.contains("in use")) { //$NON-NLS-1$
			return new ServerState.Failed(NLS.bind(Messages.port_taken, port), takenRemedy(port));
		}
		var bind = settings.bind();
		if (bind != null && isNoLocalAddress(e)) {
			return new ServerState.Failed(NLS.bind(Messages.address_not_local, Addresses.text(bind)),
					NLS.bind(Messages.address_not_local_remedy, localAddresses()));
		}
		return new ServerState.Failed(NLS.bind(Messages.port_failed, port, Reasons.of(e)), Messages.port_other);
	}

	/** The state of a server that a fault of its own has ended, or kept from starting. */
	public static ServerState.Failed failure(Throwable fault) {
		return new ServerState.Failed(NLS.bind(Messages.server_ended, fault), Messages.server_ended_remedy);
	}

	/** Whether a socket could not be opened because the address is not one of this machine's. */
	static boolean isNoLocalAddress(IOException e) {
		return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("assign"); //$NON-NLS-1$
	}

	private static String localAddresses() {
		return String.join(", ", Addresses.local().stream().map(Addresses.Local::address).map(Addresses::text).toList()); //$NON-NLS-1$
	}

	private static String forbiddenRemedy(int port) {
		return NLS.bind(LINUX ? Messages.port_forbidden_linux : Messages.port_forbidden_other, port);
	}

	private static String takenRemedy(int port) {
		var holders = LINUX ? holders(port) : List.<String>of();
		if (!holders.isEmpty()) {
			return NLS.bind(Messages.port_taken_by, port, String.join(", ", holders)); //$NON-NLS-1$
		}
		var command = LINUX ? "ss -ulpn 'sport = :" + port + "'" //$NON-NLS-1$ //$NON-NLS-2$
				: WINDOWS ? "netstat -ano -p UDP" : "lsof -nP -iUDP:" + port; //$NON-NLS-1$ //$NON-NLS-2$
		return NLS.bind(Messages.port_taken_find, command);
	}

	/** The programs that hold a UDP port, as far as this user may see them. */
	private static List<String> holders(int port) {
		var inodes = Stream.of("/proc/net/udp", "/proc/net/udp6") //$NON-NLS-1$ //$NON-NLS-2$
				.flatMap(table -> inodes(Path.of(table), port)).map(inode -> "socket:[" + inode + "]").toList(); //$NON-NLS-1$ //$NON-NLS-2$
		return ProcessHandle.allProcesses().filter(process -> holdsAny(process.pid(), inodes))
				.map(process -> name(process.pid()) + " (process " + process.pid() + ")").toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The inodes of the sockets on a port, from a table of the kernel (proc(5)). */
	private static Stream<String> inodes(Path table, int port) {
		var suffix = String.format(":%04X", port); //$NON-NLS-1$
		try {
			return Files.readAllLines(table).stream().skip(1).map(line -> line.strip().split("\\s+")) //$NON-NLS-1$
					.filter(columns -> columns.length > 9 && columns[1].endsWith(suffix)).map(columns -> columns[9]);
		} catch (IOException e) {
			return Stream.empty();
		}
	}

	private static boolean holdsAny(long process, List<String> sockets) {
		try (var files = Files.list(Path.of("/proc", Long.toString(process), "fd"))) { //$NON-NLS-1$ //$NON-NLS-2$
			return files.anyMatch(file -> sockets.contains(link(file)));
		} catch (IOException e) {
			return false; // another user's process, or one that ended
		}
	}

	private static String link(Path file) {
		try {
			return Files.readSymbolicLink(file).toString();
		} catch (IOException e) {
			return ""; //$NON-NLS-1$
		}
	}

	private static String name(long process) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(process), "comm")).strip(); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			return "?"; //$NON-NLS-1$
		}
	}
}
