package org.dialtone.help.internal.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the Welcome page, or brings it to the front. */
public class WelcomeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(WelcomeInput.INSTANCE, WelcomePage.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The Welcome page cannot be opened", e); //$NON-NLS-1$
		}
		return null;
	}
}
