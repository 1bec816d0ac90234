package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Starts the TFTP server; one that runs already goes on. */
public class StartHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var control = ServerControl.get();
		if (!control.server().state().isListening()) {
			control.start();
		}
		return null;
	}
}
