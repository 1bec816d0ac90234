package org.dialtone.app.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/**
 * Remembers the workspace across a restart: the start script knows only the one that
 * it was called with, not one that was chosen later.
 */
public final class RestartNote {

	private final Path file;

	/** @param folder a folder that the next start finds again, such as the configuration area */
	public RestartNote(Path folder) {
		file = folder.resolve("restart-workspace"); //$NON-NLS-1$
	}

	/** Leaves the note for the next start. */
	void write(Path workspace) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, workspace.toString());
		} catch (IOException e) {
			ILog.of(RestartNote.class).warn(e.getMessage(), e);
		}
	}

	/** Reads and deletes the note; empty if there is none. */
	Optional<Path> take() {
		try {
			if (!Files.exists(file)) {
				return Optional.empty();
			}
			String workspace = Files.readString(file);
			Files.delete(file);
			return Optional.of(Path.of(workspace));
		} catch (IOException e) {
			ILog.of(RestartNote.class).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
