package org.dialtone.ui.tftp.internal.handlers;

import java.util.Map;

import org.dialtone.ui.tftp.internal.view.LogPane;
import org.dialtone.ui.tftp.internal.view.ServerPage;
import org.dialtone.ui.tftp.internal.view.ServerView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches a setting of the request log on or off, and shows its state in menus. */
abstract class ToggleHandler extends ViewHandler implements IElementUpdater {

	@Override
	final void execute(ServerPage page, IViewSite site) {
		set(page.log(), !isOn(page.log()));
	}

	@Override
	@SuppressWarnings("rawtypes") // as the platform declares it
	public final void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element == null) {
			return;
		}
		var window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		var page = window == null ? null : window.getActivePage();
		var part = page == null ? null : page.findView(ServerView.ID);
		var shown = part instanceof ServerView view ? view.page() : null;
		element.setChecked(shown == null ? isOnInitially() : isOn(shown.log()));
	}

	abstract boolean isOn(LogPane log);

	abstract void set(LogPane log, boolean on);

	/** The state while there is no view. */
	abstract boolean isOnInitially();
}
