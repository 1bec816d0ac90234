package org.dialtone.ui.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.dialtone.ui.document.HtmlPage;
import org.dialtone.ui.document.PageDocument;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves a page as HTML. */
public final class PageFile {

	private static final String ENDING = ".html"; //$NON-NLS-1$

	private PageFile() {
	}

	/** Asks for a file and writes it in a job, which tells of an error. */
	public static void ask(Shell shell, PageDocument document) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.page_save_title);
		dialog.setFilterExtensions(new String[] { '*' + ENDING });
		dialog.setFilterNames(new String[] { Messages.page_save_html });
		dialog.setFileName(document.title().replaceAll("[\\\\/:*?\"<>|]", "-") + ENDING); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		var file = Path.of(chosen);
		var job = Job.create(NLS.bind(Messages.page_save_job, file.getFileName()), monitor -> {
			try {
				write(file, document);
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(NLS.bind(Messages.page_save_failed, file, e.getLocalizedMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** Writes the whole page, or leaves the file as it was. */
	public static void write(Path file, PageDocument document) throws IOException {
		var folder = file.toAbsolutePath().getParent();
		var unfinished = Files.createTempFile(folder, "page", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.writeString(unfinished, HtmlPage.of(document));
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}
}
