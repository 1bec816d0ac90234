package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.view.RootFolder;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the TFTP root in the system's file manager, with a file selected when its name is given and it is there. */
public class OpenRootHandler extends AbstractHandler {

	private static final String FILE = "org.dialtone.ui.tftp.openRoot.file"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		var file = event == null ? null : event.getParameter(FILE);
		if (file == null) {
			RootFolder.open(shell, ServerControl.get());
		} else {
			RootFolder.show(shell, ServerControl.get(), file);
		}
		return null;
	}
}
