package org.dialtone.ui.face;

import java.util.Locale;

/**
 * The colours of a drawing, as written in SVG.
 *
 * @param body    of the phone
 * @param line    around everything
 * @param key     of keys
 * @param text    on keys and beside them
 * @param screen  of a display
 * @param accent  around the keys to hold
 */
public record FacePalette(String body, String line, String key, String text, String screen, String accent) {

	private static final int BLUE_ON_LIGHT = 0x1f66b3;
	private static final int BLUE_ON_DARK = 0x7fb8f0;

	/**
	 * Colours that stand out from a background as well as its text does.
	 *
	 * @param background as {@code 0xRRGGBB}
	 * @param foreground of text on it, as {@code 0xRRGGBB}
	 * @param plain      whether only these two colours may be used, for high contrast
	 */
	public static FacePalette of(int background, int foreground, boolean plain) {
		if (plain) {
			return new FacePalette(hex(background), hex(foreground), hex(background), hex(foreground), hex(background),
					hex(foreground));
		}
		int accent = brightness(background) > brightness(foreground) ? BLUE_ON_LIGHT : BLUE_ON_DARK;
		return new FacePalette(hex(mix(background, foreground, 0.07)), hex(mix(background, foreground, 0.55)),
				hex(mix(background, foreground, 0.01)), hex(foreground), hex(mix(mix(background, foreground, 0.1), accent, 0.14)),
				hex(accent));
	}

	private static int mix(int one, int other, double share) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int a = one >> shift & 0xff;
			int b = other >> shift & 0xff;
			mixed |= (int) Math.round(a + (b - a) * share) << shift;
		}
		return mixed;
	}

	private static int brightness(int colour) {
		return 3 * (colour >> 16 & 0xff) + 6 * (colour >> 8 & 0xff) + (colour & 0xff);
	}

	private static String hex(int colour) {
		return String.format(Locale.ROOT, "#%06x", colour & 0xffffff); //$NON-NLS-1$
	}

	/** The colour of a lamp by its name in the catalogue; the colour of the body for an unknown name. */
	public String lamp(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
		case "red" -> "#d93025"; //$NON-NLS-1$ //$NON-NLS-2$
		case "green" -> "#2e9e44"; //$NON-NLS-1$ //$NON-NLS-2$
		case "amber", "orange" -> "#f0a30a"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "yellow" -> "#f2d21b"; //$NON-NLS-1$ //$NON-NLS-2$
		case "blue" -> "#2b7de0"; //$NON-NLS-1$ //$NON-NLS-2$
		case "white" -> "#ffffff"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> body;
		};
	}
}
