package org.dialtone.ui.tftp.internal.server;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.events.ServingListener;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * Writes notices of the server to the log of the workbench: the first of a kind at
 * once, the others of the next minute together in one entry, so that a flood does not fill the disk.
 */
final class NoticeLog implements ServingListener {

	private static final long INTERVAL_MILLIS = 60_000;

	/** Does something later. */
	@FunctionalInterface
	interface Timer {
		void in(long millis, Runnable action);
	}

	private final Consumer<IStatus> log;
	private final Timer timer;
	private final Map<Notice.Kind, Held> held = new EnumMap<>(Notice.Kind.class);

	/** What is not written yet. */
	private record Held(long times, String last) {
	}

	NoticeLog() {
		this(ILog.of(NoticeLog.class)::log, NoticeLog::runLater);
	}

	private static void runLater(long millis, Runnable action) {
		var job = Job.create(Messages.job_watch, monitor -> {
			action.run();
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule(millis);
	}

	NoticeLog(Consumer<IStatus> log, Timer timer) {
		this.log = log;
		this.timer = timer;
	}

	@Override
	public void handle(ServingEvent event) {
		if (event instanceof Notice notice && !hold(notice)) {
			write(notice.kind(), notice.message());
			timer.in(INTERVAL_MILLIS, () -> writeHeld(notice.kind()));
		}
	}

	/** @return whether it has to wait since another of its kind was written a short while ago */
	private synchronized boolean hold(Notice notice) {
		var before = held.get(notice.kind());
		held.put(notice.kind(), before == null ? new Held(0, "") : new Held(before.times + 1, notice.message())); //$NON-NLS-1$
		return before != null;
	}

	private void writeHeld(Notice.Kind kind) {
		Held waiting;
		synchronized (this) {
			waiting = held.remove(kind);
			if (waiting != null && waiting.times > 0) {
				held.put(kind, new Held(0, "")); //$NON-NLS-1$
			}
		}
		if (waiting != null && waiting.times > 0) {
			write(kind, waiting.times == 1 ? waiting.last
					: NLS.bind(Messages.notice_more, Numbers.grouped(waiting.times), waiting.last));
			timer.in(INTERVAL_MILLIS, () -> writeHeld(kind));
		}
	}

	private void write(Notice.Kind kind, String message) {
		int severity = switch (kind) {
		case FAULT -> IStatus.ERROR;
		case DETAILS_LOST -> IStatus.INFO;
		case MALFORMED_REQUEST, ADDRESS_FAILED, REQUESTS_LOST -> IStatus.WARNING;
		};
		log.accept(new Status(severity, NoticeLog.class, message));
	}
}
