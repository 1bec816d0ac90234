package org.dialtone.ui.internal.findings;

import java.io.IOException;

import org.dialtone.core.Finding;
import org.dialtone.ui.findings.QuickFix;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;

/** Quick Fix: does what puts the selected finding right; asks which, if there are several ways. */
public class QuickFixHandler extends FindingHandler {

	@Override
	void execute(IWorkbenchWindow window, Finding finding) {
		var fixes = QuickFixes.of(finding);
		switch (fixes.size()) {
		case 0 -> MessageDialog.openInformation(window.getShell(), Messages.fix_failed, Messages.fix_none);
		case 1 -> apply(fixes.getFirst(), finding);
		default -> {
			var menu = new Menu(window.getShell(), SWT.POP_UP);
			for (var fix : fixes) {
				var item = new MenuItem(menu, SWT.PUSH);
				item.setText(fix.label(finding).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				item.addListener(SWT.Selection, event -> apply(fix, finding));
			}
			menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}
		}
	}

	private static void apply(QuickFix fix, Finding finding) {
		var job = Job.create(fix.label(finding), monitor -> {
			try {
				fix.apply(finding);
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(e.getLocalizedMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
