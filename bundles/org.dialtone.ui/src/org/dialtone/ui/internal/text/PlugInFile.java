package org.dialtone.ui.internal.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** A text file of a plug-in, by the name that findings use: {@code bundle/path}. */
public final class PlugInFile {

	private PlugInFile() {
	}

	/**
	 * Reads it.
	 *
	 * @return empty if the plug-in is gone, or has no such file
	 * @throws IOException if it cannot be read
	 */
	public static Optional<String> read(String file) throws IOException {
		int slash = file.indexOf('/');
		@Nullable
		Bundle bundle = slash < 0 ? null : Platform.getBundle(file.substring(0, slash));
		var entry = bundle == null ? null : bundle.getEntry(file.substring(slash + 1));
		if (entry == null) {
			return Optional.empty();
		}
		try (var content = Objects.requireNonNull(entry.openStream())) {
			return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
		}
	}
}
