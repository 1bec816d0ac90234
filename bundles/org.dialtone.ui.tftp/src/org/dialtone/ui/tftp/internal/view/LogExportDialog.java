package org.dialtone.ui.tftp.internal.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.log.LogFormat;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;

/** Asks which requests to export, and into which file. */
public final class LogExportDialog {

	private final IViewSite site;
	private final LogPane log;

	public LogExportDialog(IViewSite site, LogPane log) {
		this.site = site;
		this.log = log;
	}

	/** Asks, and starts the export in the background. */
	public void open() {
		var rows = chooseRows();
		if (rows == null) {
			return;
		}
		if (rows.isEmpty()) {
			MessageDialog.openInformation(site.getShell(), Messages.export_title, Messages.export_nothing);
			return;
		}
		export(rows);
	}

	private @Nullable List<LogRow> chooseRows() {
		var all = log.allRows();
		var shown = log.shownRows();
		if (shown.size() == all.size()) {
			return shown;
		}
		var shownCount = Numbers.grouped(shown.size());
		var allCount = Numbers.grouped(all.size());
		int answer = MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.export_title,
				NLS.bind(Messages.export_choice, shownCount, allCount), SWT.SHEET,
				NLS.bind(Messages.export_shown, shownCount), NLS.bind(Messages.export_all, allCount), Messages.export_cancel);
		return switch (answer) {
		case 0 -> shown;
		case 1 -> all;
		default -> null;
		};
	}

	private void export(List<LogRow> rows) {
		var formats = LogFormat.values();
		var dialog = new FileDialog(site.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.export_title);
		dialog.setFilterExtensions(
				Stream.of(formats).map(format -> "*." + format.extension()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.export_csv, Messages.export_json_lines });
		dialog.setFileName(Messages.export_file_name);
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		var format = LogFormat.of(chosen, formats[Math.clamp(dialog.getFilterIndex(), 0, formats.length - 1)]);
		var file = Path.of(chosen);
		if (file.getFileName().toString().indexOf('.') < 0) {
			file = file.resolveSibling(file.getFileName() + "." + format.extension()); //$NON-NLS-1$
			if (Files.exists(file) && !MessageDialog.openConfirm(site.getShell(), Messages.export_title,
					NLS.bind(Messages.export_overwrite, file))) {
				return; // the dialog asked about the name without its extension
			}
		}
		new LogExportJob(rows, format, file, site).schedule();
	}
}
