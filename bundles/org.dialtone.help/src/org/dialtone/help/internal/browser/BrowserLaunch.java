package org.dialtone.help.internal.browser;

import org.dialtone.help.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows an address in the browser of the system, or says the address where there is none. */
final class BrowserLaunch {

	private static final int COPY = 0;
	/** The platform's help adds it, for pages that run commands. */
	private static final String SESSION = "[?&]token=[^&]*"; //$NON-NLS-1$

	private BrowserLaunch() {
	}

	/** May be called on any thread. */
	static void open(String address) {
		Display.getDefault().asyncExec(() -> {
			if (!Program.launch(address)) {
				say(address.replaceFirst(SESSION, "")); //$NON-NLS-1$
			}
		});
	}

	private static void say(String address) {
		Shell parent = Display.getCurrent().getActiveShell();
		int pressed = MessageDialog.open(MessageDialog.INFORMATION, parent, Messages.browser_title,
				NLS.bind(Messages.browser_missing, address), SWT.NONE, Messages.browser_copy, IDialogConstants.CLOSE_LABEL);
		if (pressed == COPY) {
			var clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { address }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
