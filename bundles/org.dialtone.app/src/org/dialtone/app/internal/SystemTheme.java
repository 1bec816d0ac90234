package org.dialtone.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/**
 * The platform follows a system that says it is dark. Some are dark without saying so,
 * such as the inverse high contrast of GTK: their light text would stand on the ground
 * of our light theme. What the user has chosen counts more.
 */
final class SystemTheme {

	private static final String CHOICES = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String CHOSEN = "themeid"; //$NON-NLS-1$
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	private SystemTheme() {
	}

	/** Takes the dark theme where the colours of the system are dark; to be called before the window is opened. */
	static void follow(IWorkbench workbench) {
		boolean chosen = !InstanceScope.INSTANCE.getNode(CHOICES).get(CHOSEN, "").isEmpty(); //$NON-NLS-1$
		IThemeEngine themes = workbench.getService(IThemeEngine.class);
		if (!chosen && themes != null && isDark(workbench.getDisplay())) {
			themes.setTheme(DARK, false);
		}
	}

	private static boolean isDark(Display display) {
		return brightness(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()) < brightness(
				display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB());
	}

	private static int brightness(RGB colour) {
		return colour.red + colour.green + colour.blue;
	}
}
