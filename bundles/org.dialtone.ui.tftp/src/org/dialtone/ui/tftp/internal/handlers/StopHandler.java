package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Stops the TFTP server. */
public class StopHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		ServerControl.get().stop();
		return null;
	}
}
