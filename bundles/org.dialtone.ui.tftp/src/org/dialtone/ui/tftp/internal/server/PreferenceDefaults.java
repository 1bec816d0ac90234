package org.dialtone.ui.tftp.internal.server;

import org.dialtone.serving.events.RequestLog;
import org.dialtone.tftp.settings.ServerSettings;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** The defaults, so that the preference page can show and restore them. */
public class PreferenceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		var defaults = DefaultScope.INSTANCE.getNode(ServerPreferences.NODE);
		defaults.put(ServerPreferences.ROOT, Workspace.defaultRoot().toString());
		defaults.putInt(ServerPreferences.PORT, ServerSettings.DEFAULT_PORT);
		defaults.put(ServerPreferences.BIND, ""); //$NON-NLS-1$
		defaults.put(ServerPreferences.REPLY_PORTS, ""); //$NON-NLS-1$
		defaults.putBoolean(ServerPreferences.UPLOADS, false);
		defaults.putBoolean(ServerPreferences.OVERWRITE, false);
		defaults.putInt(ServerPreferences.MAX_UPLOAD_MIB, ServerPreferences.DEFAULT_UPLOAD_MIB);
		defaults.putInt(ServerPreferences.MAX_TRANSFERS, ServerSettings.DEFAULT_MAX_TRANSFERS);
		defaults.putInt(ServerPreferences.MAX_TRANSFERS_PER_CLIENT, ServerSettings.DEFAULT_MAX_TRANSFERS);
		defaults.putInt(ServerPreferences.LOG_ENTRIES, RequestLog.DEFAULT_CAPACITY);
	}
}
