package org.dialtone.ui.tftp.internal.preferences;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.server.ServerPreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preference page of the TFTP server. */
public class ServerPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String HELP = "org.dialtone.ui.tftp.preferences"; //$NON-NLS-1$

	private @Nullable BooleanFieldEditor uploads;
	private @Nullable UploadFields uploadFields;

	public ServerPreferencePage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ServerPreferences.NODE));
		setDescription(Messages.preferences_hint);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		// the settings do not depend on the workbench
	}

	@Override
	protected void createFieldEditors() {
		var parent = getFieldEditorParent();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
		addField(new RootFieldEditor(ServerPreferences.ROOT, parent));
		addField(number(ServerPreferences.PORT, Messages.preferences_port, 1, 65_535, Messages.preferences_port_wrong));
		addField(new ComboFieldEditor(ServerPreferences.BIND, Messages.preferences_address,
				ListenAddresses.choices(getPreferenceStore().getString(ServerPreferences.BIND)), parent));
		addField(new ReplyPortsFieldEditor(ServerPreferences.REPLY_PORTS, parent));
		var allowed = new BooleanFieldEditor(ServerPreferences.UPLOADS, Messages.preferences_uploads, parent);
		addField(allowed);
		uploads = allowed;
		var overwrite = new BooleanFieldEditor(ServerPreferences.OVERWRITE, Messages.preferences_overwrite, parent);
		addField(overwrite);
		var largest = number(ServerPreferences.MAX_UPLOAD_MIB, Messages.preferences_max_upload, 1,
				ServerPreferences.MOST_UPLOAD_MIB,
				NLS.bind(Messages.preferences_max_upload_wrong, Numbers.grouped(ServerPreferences.MOST_UPLOAD_MIB)));
		addField(largest);
		uploadFields = new UploadFields(overwrite, largest, parent);
		var transfersWrong = NLS.bind(Messages.preferences_transfers_wrong,
				Numbers.grouped(ServerPreferences.MOST_TRANSFERS));
		addField(number(ServerPreferences.MAX_TRANSFERS, Messages.preferences_max_transfers, 1,
				ServerPreferences.MOST_TRANSFERS, transfersWrong));
		addField(number(ServerPreferences.MAX_TRANSFERS_PER_CLIENT, Messages.preferences_max_client, 1,
				ServerPreferences.MOST_TRANSFERS, transfersWrong));
		addField(number(ServerPreferences.LOG_ENTRIES, Messages.preferences_log_entries,
				ServerPreferences.FEWEST_LOG_ENTRIES, ServerPreferences.MOST_LOG_ENTRIES,
				NLS.bind(Messages.preferences_log_entries_wrong, Numbers.grouped(ServerPreferences.FEWEST_LOG_ENTRIES),
						Numbers.grouped(ServerPreferences.MOST_LOG_ENTRIES))));
	}

	private IntegerFieldEditor number(String key, String label, int least, int most, String wrong) {
		var field = new IntegerFieldEditor(key, label, getFieldEditorParent());
		field.setValidRange(least, most);
		field.setErrorMessage(wrong);
		return field;
	}

	@Override
	protected void initialize() {
		super.initialize();
		enableUploadFields();
	}

	@Override
	protected void performDefaults() {
		super.performDefaults();
		enableUploadFields();
	}

	@Override
	public void propertyChange(@Nullable PropertyChangeEvent event) {
		super.propertyChange(event);
		if (event != null && event.getSource() == uploads && FieldEditor.VALUE.equals(event.getProperty())) {
			enableUploadFields();
		}
	}

	private void enableUploadFields() {
		var allowed = uploads;
		var fields = uploadFields;
		if (allowed != null && fields != null) {
			fields.setEnabled(allowed.getBooleanValue());
		}
	}
}
