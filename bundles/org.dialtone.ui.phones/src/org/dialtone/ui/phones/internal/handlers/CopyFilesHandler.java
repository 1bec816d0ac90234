package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.clipboard.ClipboardText;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.FileNames;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;

/** Copies the names of the files that the selected line stands for, one per line. */
public class CopyFilesHandler extends NodeHandler {

	@Override
	void execute(IWorkbenchPart part, Node node) {
		var names = FileNames.of(node);
		if (!names.isEmpty()) {
			ClipboardText.copy(part.getSite().getShell().getDisplay(), String.join("\n", names)); //$NON-NLS-1$
			say(part, NLS.bind(Messages.status_copied, String.join("  ", names))); //$NON-NLS-1$
		}
	}
}
