package org.dialtone.app.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;

/** The window: what surrounds its views, and its initial size. */
class DialtoneWindowAdvisor extends WorkbenchWindowAdvisor {

	/** Handled by the help plug-in. */
	private static final String WELCOME = "org.dialtone.help.welcome"; //$NON-NLS-1$
	private static final Point FIRST_SIZE = new Point(1280, 920);

	DialtoneWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new MenuFrame(configurer);
	}

	/** The initial size of the window, in points: as large as is useful and the screen allows. */
	static Point firstSize() {
		var screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(FIRST_SIZE.x, screen.width), Math.min(FIRST_SIZE.y, screen.height));
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		SystemTheme.follow(configurer.getWorkbenchConfigurer().getWorkbench());
		configurer.setTitle(Messages.Window_title);
		configurer.setInitialSize(firstSize());
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
	}

	/** The Welcome page is shown once, at the first start on a workspace. */
	@Override
	public void postWindowOpen() {
		IPreferenceStore preferences = PlatformUI.getPreferenceStore();
		if (preferences.getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO)) {
			preferences.setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
			Display.getCurrent().asyncExec(this::showWelcome);
		}
	}

	/** The focus stays where it was, so that one can type a phone's model at once. */
	private void showWelcome() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IWorkbenchPart active = window.getActivePage().getActivePart();
		try {
			window.getService(IHandlerService.class).executeCommand(WELCOME, null);
			window.getActivePage().activate(active);
		} catch (CommandException e) {
			ILog.of(DialtoneWindowAdvisor.class).error("The Welcome page cannot be opened.", e); //$NON-NLS-1$
		}
	}
}
