package org.dialtone.core.phones;

import java.util.List;

/**
 * A lamp, or a row of lamps that act as one.
 *
 * @param name    as procedures name it, such as {@code Headset} or {@code Line buttons}
 * @param colours those it can show, as far as they are known; empty when they are not
 */
public record Led(String name, List<String> colours) {

	/** Makes an immutable LED. */
	public Led {
		colours = List.copyOf(colours);
	}
}
