package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.tftp.internal.files.RootFolder;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a file in the TFTP root, or the TFTP root when no file is named; for all views. */
public class ShowServedFileHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		var file = event == null ? null : event.getParameter(SharedCommands.FILE_NAME);
		if (file == null || file.isBlank()) {
			RootFolder.open(shell, ServerControl.get());
		} else {
			RootFolder.show(shell, ServerControl.get(), file);
		}
		return null;
	}
}
