package org.dialtone.ui.tftp.internal.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.prefs.BackingStoreException;

/** Where the server's settings and its default root live: in the user's workspace. */
final class Workspace {

	private static final String ROOT_FOLDER = "tftp-root"; //$NON-NLS-1$

	private Workspace() {
	}

	/** The folder that is served unless another one is chosen. */
	static Path defaultRoot() {
		var location = Platform.getLocation();
		var base = location == null ? Path.of(System.getProperty("user.home", "")) : location.toPath(); //$NON-NLS-1$ //$NON-NLS-2$
		return base.resolve(ROOT_FOLDER);
	}

	/** Makes the default root when it is the one to be served; another folder must exist already. */
	static void prepare(Path root) {
		if (!root.equals(defaultRoot())) {
			return;
		}
		try {
			Files.createDirectories(root);
		} catch (IOException e) {
			// the server reports the missing folder; the log says why it is missing
			ILog.of(Workspace.class).error("The TFTP root cannot be made: " + root, e); //$NON-NLS-1$
		}
	}

	/** The settings as they are now. */
	static ServerPreferences preferences() {
		var service = Platform.getPreferencesService();
		return new ServerPreferences(key -> {
			@Nullable
			String stored = service.getString(ServerPreferences.NODE, key, "", null); //$NON-NLS-1$
			return stored == null ? "" : stored; //$NON-NLS-1$
		}, defaultRoot());
	}

	/** Where to listen for changes of the settings. */
	static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(ServerPreferences.NODE);
	}

	/** Stores a setting. */
	static void store(String key, String value) {
		var node = node();
		node.put(key, value);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			// it holds until the workbench ends, and is stored again then
			ILog.of(Workspace.class).warn("The setting " + key + " cannot be stored", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
