package org.dialtone.serving.folder;

import java.nio.file.Path;

/** Where in a served folder a file with a name would be stored, or a reason why nowhere. Immutable. */
public sealed interface Destination permits Destination.Place, Lookup.NotServed {

	/**
	 * A place for the file; another one may be there already.
	 *
	 * @param file the file, with all links of its folder followed
	 * @param path the file relative to the served folder, {@code /} between folders
	 */
	record Place(Path file, String path) implements Destination {
	}
}
