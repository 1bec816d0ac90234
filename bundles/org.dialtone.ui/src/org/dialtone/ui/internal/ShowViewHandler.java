package org.dialtone.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the view whose id stands in {@code plugin.xml} behind the name of this class. */
public class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

	private String view = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String attribute, @Nullable Object data) {
		view = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(view);
		} catch (PartInitException e) {
			throw new ExecutionException("The view " + view + " cannot be opened", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return null;
	}
}
