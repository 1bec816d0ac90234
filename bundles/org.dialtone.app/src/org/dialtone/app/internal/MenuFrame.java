package org.dialtone.app.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The empty menus and their groups, in the usual order. They must exist before
 * plug-ins add commands to them, and {@code plugin.xml} alone does not guarantee an
 * order.
 */
class MenuFrame extends ActionBarAdvisor {

	MenuFrame(IActionBarConfigurer configurer) {
		super(configurer);
	}

	/** Back and Forward among pages: the platform has them, and leaves it to each product to offer them. */
	@Override
	protected void makeActions(IWorkbenchWindow window) {
		activate(ActionFactory.BACKWARD_HISTORY.create(window));
		activate(ActionFactory.FORWARD_HISTORY.create(window));
	}

	/**
	 * Not by {@link #register}: a handler of the window is as strong as that of the
	 * Preferences dialog, which has a history of its own, and the platform logs an error.
	 */
	private static void activate(IWorkbenchAction action) {
		PlatformUI.getWorkbench().getService(IHandlerService.class).activateHandler(action.getActionDefinitionId(),
				new ActionHandler(action));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu(Messages.Menu_file, IWorkbenchActionConstants.M_FILE, "close", "save", "end")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		bar.add(menu(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT, "undo", "cut", "find", "end")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		bar.add(new GroupMarker("phone")); //$NON-NLS-1$
		bar.add(new GroupMarker("server")); //$NON-NLS-1$
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(menu(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW, "views", "end")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(menu(Messages.Menu_help, IWorkbenchActionConstants.M_HELP, "guides", "contents", "find", "end")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A menu with the groups given, and "additions" before the last of them. */
	private static MenuManager menu(String label, String id, String... groups) {
		MenuManager menu = new MenuManager(label, id);
		for (int i = 0; i < groups.length; i++) {
			if (i == groups.length - 1) {
				menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			}
			menu.add(new Separator(groups[i]));
		}
		return menu;
	}
}
