package org.dialtone.ui.tftp.internal.view;

import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Choosing the TFTP root, and looking into it. */
public final class RootFolder {

	private RootFolder() {
	}

	/** Lets the user choose another folder, which is served from the next start on. */
	public static void choose(Shell shell, ServerControl control) {
		var dialog = new DirectoryDialog(shell, SWT.SHEET);
		dialog.setText(Messages.root_choose);
		dialog.setMessage(Messages.root_choose_message);
		dialog.setFilterPath(control.configured().root().toString());
		var chosen = dialog.open();
		if (chosen != null) {
			control.setRoot(Path.of(chosen));
		}
	}

	/** Shows the folder in the system's file manager. */
	public static void open(Shell shell, ServerControl control) {
		var folder = control.prepareRoot();
		if (!Files.isDirectory(folder) || !Program.launch(folder.toString())) {
			MessageDialog.openError(shell, Messages.root_open_title, NLS.bind(Messages.root_open_failed, folder));
		}
	}

	/** Shows a file there; says so when it is not there, and shows the folder if that is wanted. */
	public static void show(Shell shell, ServerControl control, String name) {
		var folder = control.prepareRoot();
		var file = FileManager.below(folder, name);
		if (file.isEmpty() || !Files.isRegularFile(file.get())) {
			if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.root_open_title,
					NLS.bind(Messages.root_file_missing, name, folder), SWT.SHEET, Messages.root_file_open, Messages.root_file_close) == 0) {
				open(shell, control);
			}
		} else {
			Job.createSystem(Messages.root_open_title, monitor -> {
				if (!FileManager.select(file.get())) {
					shell.getDisplay().asyncExec(() -> open(shell, control));
				}
			}).schedule();
		}
	}
}
