package org.dialtone.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.dialtone.core.FindingSource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Brings the findings of all parts to a control, again after each change: they are
 * gathered in a job, and the control hears of them on its own thread. Ends with the control.
 */
final class FindingsFeed {

	private final Control owner;
	private final Display display;
	private final Consumer<List<FindingRow>> show;
	private final Job job;
	private final ServiceTracker<FindingSource, FindingSource> tracker;

	FindingsFeed(Control owner, Consumer<List<FindingRow>> show) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.show = show;
		job = Job.create(Messages.job_findings, monitor -> {
			gather();
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		tracker = new Sources(job);
		owner.addDisposeListener(event -> {
			tracker.close();
			job.cancel();
		});
		tracker.open();
		job.schedule();
	}

	private void gather() {
		var rows = new ArrayList<FindingRow>();
		for (var source : tracker.getTracked().values()) {
			try {
				source.findings().forEach(finding -> rows.add(new FindingRow(source.part(), finding)));
			} catch (RuntimeException e) {
				ILog.of(FindingsFeed.class).error("The findings of " + source.getClass().getName() + " cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					show.accept(rows);
				}
			});
		}
	}

	/** Listens to each source as long as it is there. */
	@NonNullByDefault({}) // as OSGi declares it
	private static final class Sources extends ServiceTracker<FindingSource, FindingSource> {

		private final Runnable listener;

		Sources(Job job) {
			super(FrameworkUtil.getBundle(FindingsFeed.class).getBundleContext(), FindingSource.class, null);
			listener = job::schedule; // again when it runs already, so that the last change is not lost
		}

		@Override
		public FindingSource addingService(ServiceReference<FindingSource> reference) {
			var source = super.addingService(reference);
			if (source != null) {
				source.addListener(listener);
				listener.run();
			}
			return source;
		}

		@Override
		public void removedService(ServiceReference<FindingSource> reference, FindingSource source) {
			source.removeListener(listener);
			super.removedService(reference, source);
			listener.run();
		}
	}
}
