package org.dialtone.serving.folder;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.jdt.annotation.Nullable;

/** What a served folder has for a name: a file, or a reason why it has none. Immutable. */
public sealed interface Lookup {

	/**
	 * A file that is served for the name.
	 *
	 * @param file       the file, with all links followed
	 * @param path       the file relative to the served folder, {@code /} between
	 *                   folders
	 * @param attributes its size and time when it was found
	 * @param remark     what the user should know about how it was found, a few words
	 *                   without a full stop, or {@code null}
	 */
	record Found(Path file, String path, BasicFileAttributes attributes, @Nullable String remark) implements Lookup {
	}

	/** Nothing is served for the name. */
	sealed interface NotServed extends Lookup, Destination {

		/** Why, in a few words without a full stop. */
		String reason();
	}

	/** There is no such file, or no folder for it. */
	record Missing(String reason) implements NotServed {
	}

	/** It is not allowed: outside the served folder, a device, or unreadable. */
	record Refused(String reason) implements NotServed {
	}
}
