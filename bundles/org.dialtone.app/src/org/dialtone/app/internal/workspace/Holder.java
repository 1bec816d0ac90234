package org.dialtone.app.internal.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The process that is using a workspace.
 *
 * @param user      login name of its user
 * @param host      name of the machine it runs on
 * @param processId its process id on that machine
 * @param since     when it took the workspace, to the nearest second
 */
public record Holder(String user, String host, long processId, Instant since) {

	/** This process, from now on. */
	static Holder current() {
		return new Holder(System.getProperty("user.name", "?"), hostName(), ProcessHandle.current().pid(), //$NON-NLS-1$ //$NON-NLS-2$
				Instant.now().truncatedTo(ChronoUnit.SECONDS));
	}

	/**
	 * Whether the process is known to have ended: it ran on this machine, and no
	 * process has its id any more.
	 */
	boolean isGone() {
		return host.equals(hostName()) && !ProcessHandle.of(processId).map(ProcessHandle::isAlive).orElse(false);
	}

	private static String hostName() {
		return Optional.ofNullable(System.getenv("COMPUTERNAME")) //$NON-NLS-1$
				.or(() -> Optional.ofNullable(System.getenv("HOSTNAME"))) //$NON-NLS-1$
				.filter(name -> !name.isBlank()).orElseGet(Holder::resolvedHostName);
	}

	private static String resolvedHostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (IOException e) {
			return "localhost"; //$NON-NLS-1$
		}
	}
}
