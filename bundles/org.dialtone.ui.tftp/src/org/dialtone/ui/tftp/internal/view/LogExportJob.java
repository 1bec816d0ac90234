package org.dialtone.ui.tftp.internal.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.files.Failure;
import org.dialtone.ui.tftp.internal.log.LogExport;
import org.dialtone.ui.tftp.internal.log.LogFormat;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewSite;

/** Writes requests to a file in the background; it can be cancelled. */
final class LogExportJob extends Job {

	private final List<LogRow> rows;
	private final LogFormat format;
	private final Path file;
	private final IViewSite site;

	LogExportJob(List<LogRow> rows, LogFormat format, Path file, IViewSite site) {
		super(Messages.export_job);
		this.rows = rows;
		this.format = format;
		this.file = file;
		this.site = site;
		setUser(true);
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, Messages.export_job, rows.size());
		try {
			LogExport.write(rows, format, file, new LogExport.Progress() {
				@Override
				public void wroteRow() {
					progress.worked(1);
				}

				@Override
				public boolean isCancelled() {
					return progress.isCanceled();
				}
			});
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.export_failed, file, Failure.text(e)), e);
		}
		var display = site.getWorkbenchWindow().getWorkbench().getDisplay();
		display.asyncExec(() -> site.getActionBars().getStatusLineManager()
				.setMessage(NLS.bind(Messages.export_done, Numbers.grouped(rows.size()), file)));
		return Status.OK_STATUS;
	}
}
