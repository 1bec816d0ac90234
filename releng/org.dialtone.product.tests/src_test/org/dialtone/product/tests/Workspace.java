package org.dialtone.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The files of a workspace. */
record Workspace(Path folder) {

	private static final Pattern ERROR = Pattern.compile("^!(SUB)?ENTRY (\\d+ )?\\S+ 4 .*");

	/** The workspace of a user who names none. */
	static Workspace ofHome(Path home) {
		return new Workspace(home.resolve(".local/share/dialtone/workspace"));
	}

	/** The platform's log, if it has entries of severity error; otherwise empty. */
	List<String> errors() throws IOException {
		Path log = folder.resolve(".metadata/.log");
		if (!Files.exists(log)) {
			return List.of();
		}
		String text = Files.readString(log);
		return text.lines().anyMatch(line -> ERROR.matcher(line).matches()) ? List.of(text) : List.of();
	}

	/** Sets a preference of the platform, as if the user had done so before. */
	void prefer(String plugin, String key, String value) throws IOException {
		Path settings = Files.createDirectories(folder.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
		Files.writeString(settings.resolve(plugin + ".prefs"), "eclipse.preferences.version=1\n" + key + "=" + value + "\n");
	}

	/** The layout of the window as it was saved at the end. */
	String layout() throws IOException {
		return Files.readString(folder.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"));
	}

	/** Whether a process has noted that it has the workspace. */
	boolean isNoted() {
		return Files.exists(lockInfo());
	}

	/** That note; empty where there is none. */
	String note() throws IOException {
		try {
			return Files.readString(lockInfo());
		} catch (NoSuchFileException e) {
			return "";
		}
	}

	private Path lockInfo() {
		return folder.resolve(".metadata/.lock_info");
	}
}
