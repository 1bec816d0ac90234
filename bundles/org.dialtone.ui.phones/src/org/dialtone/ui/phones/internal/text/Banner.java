package org.dialtone.ui.phones.internal.text;

/**
 * What must be known before anything is done.
 *
 * @param level how bad it can get
 * @param title in one strong sentence
 * @param text  what to do about it
 */
public record Banner(Level level, String title, Markup text) {

	/** How bad it can get; each has an icon. */
	public enum Level {
		/** It can cost the phone. */
		STOP("banner-stop"), //$NON-NLS-1$
		/** Be careful. */
		CARE("banner-care"), //$NON-NLS-1$
		/** Nothing to be afraid of. */
		SAFE("banner-safe"); //$NON-NLS-1$

		private final String icon;

		Level(String icon) {
			this.icon = icon;
		}

		/** The name of its icon. */
		public String icon() {
			return icon;
		}
	}
}
