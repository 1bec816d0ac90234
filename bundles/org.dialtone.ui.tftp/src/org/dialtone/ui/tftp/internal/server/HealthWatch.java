package org.dialtone.ui.tftp.internal.server;

import org.dialtone.tftp.TftpServer;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Checks every second what no event tells: whether the folder being served is still
 * there, and whether events arrive at all. Each problem is logged once.
 */
final class HealthWatch extends Job {

	private static final long INTERVAL_MILLIS = 1_000;

	private final TftpServer server;
	private final Runnable changed;
	private volatile Health health = Health.GOOD;

	/** @param changed called on a thread of the job when the health is another one */
	HealthWatch(TftpServer server, Runnable changed) {
		super(Messages.job_watch);
		this.server = server;
		this.changed = changed;
		setSystem(true);
		setPriority(DECORATE);
	}

	Health health() {
		return health;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		var before = health;
		var now = Health.of(server);
		health = now;
		log(before, now);
		if (!now.equals(before)) {
			changed.run();
		}
		if (server.state().isListening()) {
			schedule(INTERVAL_MILLIS);
		}
		return Status.OK_STATUS;
	}

	private void log(Health before, Health now) {
		var settings = server.settings();
		if (now.rootMissing() && !before.rootMissing() && settings != null) {
			ILog.of(HealthWatch.class).warn(NLS.bind(Messages.health_root_missing, settings.root()));
		}
		if (now.reporting() != null && before.reporting() == null) {
			ILog.of(HealthWatch.class).error(now.reporting());
		}
	}
}
