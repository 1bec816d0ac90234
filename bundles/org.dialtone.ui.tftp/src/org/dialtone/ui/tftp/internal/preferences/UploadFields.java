package org.dialtone.ui.tftp.internal.preferences;

import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.swt.widgets.Composite;

/** The fields that matter only while uploads are allowed. */
record UploadFields(FieldEditor overwrite, FieldEditor largest, Composite parent) {

	void setEnabled(boolean enabled) {
		overwrite.setEnabled(enabled, parent);
		largest.setEnabled(enabled, parent);
	}
}
