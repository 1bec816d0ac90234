package org.dialtone.ui.document;

import org.dialtone.core.procedures.Danger;

/**
 * What to know before doing anything.
 *
 * @param level how bad it can get
 * @param title the most important thing, in one sentence
 * @param text  what to do about it
 */
public record Banner(Level level, String title, Markup text) {

	/** How bad it can get; each has an icon. */
	public enum Level {
		/** It can cost the phone. */
		STOP("banner-stop"), //$NON-NLS-1$
		/** Be careful. */
		CARE("banner-care"), //$NON-NLS-1$
		/** Harmless. */
		SAFE("banner-safe"); //$NON-NLS-1$

		private final String icon;

		Level(String icon) {
			this.icon = icon;
		}

		/** How bad it can get with a procedure of this danger. */
		public static Level of(Danger danger) {
			return switch (danger) {
			case NONE -> SAFE;
			case SETTINGS -> CARE;
			case APPLICATION, LOCKOUT -> STOP;
			};
		}

		/** The name of its icon. */
		public String icon() {
			return icon;
		}
	}
}
