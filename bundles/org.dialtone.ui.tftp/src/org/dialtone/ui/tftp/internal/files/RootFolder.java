package org.dialtone.ui.tftp.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.dialtone.serving.Reasons;
import org.dialtone.serving.folder.Lookup;
import org.dialtone.serving.folder.ServedFolder;
import org.dialtone.ui.clipboard.ClipboardText;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.runtime.Status;
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

	/** Lets the user choose another folder, which is served from the next start. */
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
		later(shell, () -> {
			var folder = control.prepareRoot();
			return Files.isDirectory(folder) ? () -> launch(shell, folder) : () -> sayMissing(shell, folder);
		});
	}

	/**
	 * Shows the file that phones get for a name; says why they get none, and shows the
	 * folder if that is wanted.
	 *
	 * @param name as a phone asks for it
	 */
	public static void show(Shell shell, ServerControl control, String name) {
		later(shell, () -> {
			control.prepareRoot();
			var root = control.servedRoot();
			try (var folder = new ServedFolder(root)) {
				return switch (folder.check(name)) {
				case Lookup.Found found -> FileManager.select(found.file()) ? () -> {
					// the file manager shows it
				} : () -> launch(shell, root);
				case Lookup.NotServed notServed -> () -> sayNotServed(shell, control, name, notServed.reason());
				};
			} catch (NoSuchFileException | NotDirectoryException e) {
				return () -> sayMissing(shell, root);
			} catch (IOException e) {
				return () -> sayUnreadable(shell, root, Reasons.of(e));
			}
		});
	}

	/** Looks at the disk in the background, which may be slow, and then does something on the display's thread. */
	private static void later(Shell shell, Supplier<Runnable> look) {
		var display = shell.getDisplay();
		var job = Job.create(Messages.root_open_title, monitor -> {
			var next = look.get();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!shell.isDisposed()) {
						next.run();
					}
				});
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static void launch(Shell shell, Path folder) {
		if (Program.launch(folder.toString())) {
			return;
		}
		if (MessageDialog.open(MessageDialog.ERROR, shell, Messages.root_open_title,
				NLS.bind(Messages.root_no_file_manager, folder), SWT.SHEET, Messages.root_copy_path,
				Messages.root_file_close) == 0) {
			ClipboardText.copy(shell.getDisplay(), folder.toString());
		}
	}

	private static void sayMissing(Shell shell, Path folder) {
		MessageDialog.openError(shell, Messages.root_open_title, NLS.bind(Messages.root_folder_missing, folder));
	}

	private static void sayUnreadable(Shell shell, Path folder, String reason) {
		MessageDialog.openError(shell, Messages.root_open_title, NLS.bind(Messages.root_folder_unreadable, folder, reason));
	}

	private static void sayNotServed(Shell shell, ServerControl control, String name, String reason) {
		var message = NLS.bind(Messages.root_file_not_served, new Object[] { name, control.servedRoot(), reason });
		if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.root_open_title, message, SWT.SHEET,
				Messages.root_file_open, Messages.root_file_close) == 0) {
			open(shell, control);
		}
	}
}
