package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.ServerPage;
import org.dialtone.ui.tftp.internal.view.ServerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something in the TFTP Server view, which is opened when it is not open yet. */
abstract class ViewHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		try {
			var part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ServerView.ID);
			if (part instanceof ServerView view && view.page() instanceof ServerPage page) {
				execute(page, view.getViewSite());
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The TFTP Server view cannot be opened", e); //$NON-NLS-1$
		}
		return null;
	}

	/** Does it. */
	abstract void execute(ServerPage page, IViewSite site);
}
