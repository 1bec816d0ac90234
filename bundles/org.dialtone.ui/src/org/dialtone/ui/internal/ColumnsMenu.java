package org.dialtone.ui.internal;

import org.dialtone.ui.table.RowControl;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The columns of a table or tree, for the menu of its view: the header's own menu needs a
 * mouse, and a header. The id of the view stands in {@code plugin.xml} behind the name of
 * this class.
 */
public class ColumnsMenu extends ContributionItem implements IWorkbenchContribution, IExecutableExtension {

	private String view = ""; //$NON-NLS-1$
	private @Nullable IServiceLocator locator;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String attribute, @Nullable Object data) {
		view = String.valueOf(data);
	}

	@Override
	public void initialize(@Nullable IServiceLocator serviceLocator) {
		locator = serviceLocator;
	}

	@Override
	public void fill(@Nullable Menu menu, int index) {
		var services = locator;
		var window = services == null ? null : services.getService(IWorkbenchWindow.class);
		var page = window == null ? null : window.getActivePage();
		var part = page == null ? null : page.findView(view);
		@Nullable
		RowControl<?> rows = part == null ? null : Adapters.adapt(part, RowControl.class);
		if (rows != null && menu != null) {
			rows.fillColumnMenu(menu);
		}
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
