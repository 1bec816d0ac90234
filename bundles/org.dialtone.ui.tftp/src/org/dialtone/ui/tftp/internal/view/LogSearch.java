package org.dialtone.ui.tftp.internal.view;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dialtone.ui.filter.FilterWords;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.log.LogModel;
import org.dialtone.ui.tftp.internal.log.LogQuery;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/** Filters and sorts the log: a small one at once, a large one in the background. */
final class LogSearch {

	/** So many rows are searched faster than anybody notices. */
	private static final int AT_ONCE = 2_000;

	private final Control owner;
	private final LogModel model;
	private final Consumer<Supplier<Change>> show;
	private @Nullable Job running;

	/** @param show shows a change of the model */
	LogSearch(Control owner, LogModel model, Consumer<Supplier<Change>> show) {
		this.owner = owner;
		this.model = model;
		this.show = show;
		owner.addDisposeListener(event -> cancel());
	}

	/** Starts a search, and ends one that is still running. */
	void start(FilterWords filter, @Nullable Comparator<LogRow> order) {
		cancel();
		var query = model.ask(filter, order);
		if (query.size() <= AT_ONCE) {
			deliver(query, query.run(() -> false));
			return;
		}
		var display = owner.getDisplay();
		var job = Job.create(Messages.job_filter, monitor -> {
			var rows = query.run(monitor::isCanceled);
			if (rows != null && !display.isDisposed()) {
				display.asyncExec(() -> deliver(query, rows));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		running = job;
	}

	private void deliver(LogQuery query, LogRow @Nullable [] rows) {
		if (rows != null && !owner.isDisposed()) {
			show.accept(() -> model.answer(query, rows));
		}
	}

	private void cancel() {
		var job = running;
		if (job != null) {
			job.cancel();
		}
	}
}
