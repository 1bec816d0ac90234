package org.dialtone.ui.resource;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/**
 * Colours from the current theme. Asked for each time they are used, so that a
 * change of theme is followed. In high contrast there are none: text stays as the
 * system draws it.
 */
public final class Colours {

	private Colours() {
	}

	/** For text that tells of something missing or wrong; {@code null} for the usual colour. */
	public static @Nullable Color error(Display display) {
		return themed(display, "org.dialtone.ui.error"); //$NON-NLS-1$
	}

	/** For text that matters less; {@code null} for the usual colour. */
	public static @Nullable Color quiet(Display display) {
		return themed(display, JFacePreferences.QUALIFIER_COLOR);
	}

	private static @Nullable Color themed(Display display, String name) {
		return display.getHighContrast() ? null : JFaceResources.getColorRegistry().get(name);
	}
}
