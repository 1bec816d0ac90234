package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.ServerView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The columns of the request log, for the view's menu: the header's own menu needs a mouse. */
public class ColumnsMenu extends ContributionItem implements IWorkbenchContribution {

	private @Nullable IServiceLocator locator;

	@Override
	public void initialize(@Nullable IServiceLocator serviceLocator) {
		locator = serviceLocator;
	}

	@Override
	public void fill(@Nullable Menu menu, int index) {
		var services = locator;
		var window = services == null ? null : services.getService(IWorkbenchWindow.class);
		var page = window == null ? null : window.getActivePage();
		var part = page == null ? null : page.findView(ServerView.ID);
		var shown = part instanceof ServerView view ? view.page() : null;
		if (shown != null && menu != null) {
			shown.log().table().fillColumnMenu(menu);
		}
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
