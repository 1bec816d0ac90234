package org.dialtone.app.internal.workspace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Says why a workspace cannot be used, and asks what to do. */
public final class LockedWorkspaceDialog {

	private LockedWorkspaceDialog() {
	}

	/**
	 * Asks until there is an answer; closing the dialog means exit. To be
	 * called on the display's thread, before the workbench is created.
	 */
	public static Answer ask(Refusal refusal) {
		Shell parent = new Shell(Display.getCurrent(), SWT.NONE);
		try {
			while (true) {
				String choice = choose(parent, refusal);
				if (Messages.Dialog_retry.equals(choice)) {
					return new Answer.Retry();
				}
				if (!Messages.Dialog_useAnother.equals(choice)) {
					return new Answer.Exit();
				}
				String folder = folder(parent, refusal.workspace());
				if (!folder.isEmpty()) {
					return new Answer.UseAnother(Path.of(folder));
				}
			}
		} finally {
			parent.dispose();
		}
	}

	private static String choose(Shell parent, Refusal refusal) {
		List<String> buttons = new ArrayList<>(List.of(Messages.Dialog_retry, Messages.Dialog_exit));
		if (!refusal.fixed()) {
			buttons.add(1, Messages.Dialog_useAnother);
		}
		int pressed = MessageDialog.open(MessageDialog.WARNING, parent, refusal.title(),
				refusal.message(ZoneId.systemDefault()), SWT.NONE, buttons.toArray(String[]::new));
		return pressed < 0 ? Messages.Dialog_exit : buttons.get(pressed);
	}

	private static String folder(Shell parent, Path current) {
		DirectoryDialog dialog = new DirectoryDialog(parent);
		dialog.setText(Messages.Dialog_folderTitle);
		dialog.setMessage(Messages.Dialog_folderMessage);
		dialog.setFilterPath(String.valueOf(current.getParent()));
		String folder = dialog.open();
		return folder == null ? "" : folder; //$NON-NLS-1$
	}
}
