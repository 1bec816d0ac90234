package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.view.ServerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Carries out {@link SharedCommands#SHOW_REQUEST}: opens the view with the row of a request selected. */
public class ShowRequestHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var given = event == null ? null : event.getParameter(SharedCommands.REQUEST_NUMBER);
		long number = number(given);
		try {
			if (window.getActivePage().showView(ServerView.ID) instanceof ServerView view && view.page() != null) {
				view.page().log().reveal(number, () -> MessageDialog.openInformation(window.getShell(), Messages.request_title,
						NLS.bind(Messages.request_gone, number)));
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The TFTP Server view cannot be opened", e); //$NON-NLS-1$
		}
		return null;
	}

	private static long number(@Nullable String given) throws ExecutionException {
		try {
			return Long.parseLong(String.valueOf(given));
		} catch (NumberFormatException e) {
			throw new ExecutionException("Not the number of a request: " + given, e); //$NON-NLS-1$
		}
	}
}
