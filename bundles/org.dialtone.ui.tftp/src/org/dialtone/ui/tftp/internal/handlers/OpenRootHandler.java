package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.files.RootFolder;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the TFTP root in the system's file manager. */
public class OpenRootHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		RootFolder.open(HandlerUtil.getActiveShellChecked(event), ServerControl.get());
		return null;
	}
}
