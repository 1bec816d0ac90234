package org.dialtone.firmware;

import java.util.List;

/**
 * What a manifest of a load says.
 *
 * @param release the version that it tells of itself, in whatever words; or empty
 * @param parts   in the order in which they are listed
 */
public record LoadList(String release, List<ListedPart> parts) {

	/** Makes an immutable list. */
	public LoadList {
		parts = List.copyOf(parts);
	}
}
