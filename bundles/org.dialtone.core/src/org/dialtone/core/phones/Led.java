package org.dialtone.core.phones;

import java.util.List;

/**
 * A lamp, or a row of lamps that act as one.
 *
 * @param name    the name used in procedures, such as {@code Headset} or {@code Line buttons}
 * @param colours the colours it can show, as far as known
 */
public record Led(String name, List<String> colours) {

	/** Makes an immutable LED. */
	public Led {
		colours = List.copyOf(colours);
	}
}
