package org.dialtone.core.procedures;

/** What an engineer gives to a phone in a menu, or as an answer. */
public sealed interface Input {

	/** What is chosen, pressed or typed, as the phone shows it or calls it. */
	String text();

	/** Whether the text only describes it, in angle brackets, because it is not the same everywhere: {@code <password>}. */
	default boolean varies() {
		return text().startsWith("<") && text().endsWith(">"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** An entry of a menu. */
	record Entry(String text) implements Input {
	}

	/** A key of the phone, such as {@code 1} or {@code Applications}. */
	record Key(String text) implements Input {
	}

	/** A key below the display, whose label the display shows. */
	record SoftKey(String text) implements Input {
	}

	/** Typed text. */
	record Typed(String text) implements Input {
	}
}
