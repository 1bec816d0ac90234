package org.dialtone.ui.resource;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours from the current theme. They are looked up each time they are used, so that a
 * change of theme is followed. Where a colour would be unreadable there is none, and
 * text stays as the system draws it.
 */
public final class Colours {

	private static final String ERROR = "org.dialtone.ui.error"; //$NON-NLS-1$

	/** The least contrast between large or bold text and its background (WCAG 2.2, 1.4.3). */
	private static final double READABLE = 3;

	private Colours() {
	}

	/**
	 * For text about something missing or wrong; {@code null} for the usual
	 * colour.
	 *
	 * @param control on whose background the text stands
	 */
	public static @Nullable Color error(Control control) {
		if (control.getDisplay().getHighContrast()) {
			return null;
		}
		var colour = JFaceResources.getColorRegistry().get(ERROR);
		return colour != null && contrast(colour.getRGB(), control.getBackground().getRGB()) >= READABLE ? colour : null;
	}

	/** From 1 for the same brightness to 21 for black and white (WCAG 2.2, contrast ratio). */
	static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
