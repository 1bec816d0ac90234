package org.dialtone.ui.phones.internal.handlers;

import java.util.Map;

import org.dialtone.ui.phones.internal.view.PhonesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Turns the link between the selected line and the page in front on or off. */
public class LinkHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var view = view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		var link = view == null ? null : view.link();
		if (link != null) {
			link.setLinked(!link.isLinked());
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element == null) {
			return;
		}
		var window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		var view = view(window == null ? null : window.getActivePage());
		var link = view == null ? null : view.link();
		element.setChecked(link != null && link.isLinked());
	}

	private static @Nullable PhonesView view(@Nullable IWorkbenchPage page) {
		return page != null && page.findView(PhonesView.ID) instanceof PhonesView view ? view : null;
	}
}
