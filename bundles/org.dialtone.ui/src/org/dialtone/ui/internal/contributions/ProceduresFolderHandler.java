package org.dialtone.ui.internal.contributions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens Installed Contributions, or brings it to the front. */
public class InstalledContributionsHandler extends AbstractHandler {

	private @Nullable InstalledContributionsDialog dialog;

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var open = dialog;
		var shell = open == null ? null : open.getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.setMinimized(false);
			shell.forceActive();
			return null;
		}
		open = new InstalledContributionsDialog(HandlerUtil.getActiveShellChecked(event));
		dialog = open;
		open.open();
		return null;
	}
}
