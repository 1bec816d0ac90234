package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.ui.clipboard.ClipboardText;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;

/** Copies the keys that are pressed in the selected procedure, one sequence per line. */
public class CopyKeysHandler extends NodeHandler {

	@Override
	void execute(IWorkbenchPart part, Node node) {
		node.procedure().map(Procedure::pressedKeys).filter(keys -> !keys.isEmpty()).ifPresent(keys -> {
			var lines = keys.stream().map(Keys::text).toList();
			ClipboardText.copy(part.getSite().getShell().getDisplay(), String.join("\n", lines)); //$NON-NLS-1$
			say(part, NLS.bind(Messages.status_copied, String.join("  ", lines))); //$NON-NLS-1$
		});
	}
}
