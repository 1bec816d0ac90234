package org.dialtone.ui.tftp.internal.preferences;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.swt.widgets.Composite;

/** The TFTP root: an existing folder, or the default one, which is made when it is needed. */
final class RootFieldEditor extends DirectoryFieldEditor {

	RootFieldEditor(String key, Composite parent) {
		init(key, Messages.preferences_root);
		setErrorMessage(Messages.preferences_root_wrong);
		setChangeButtonText(Messages.root_browse);
		setValidateStrategy(VALIDATE_ON_KEY_STROKE);
		createControl(parent);
	}

	@Override
	protected boolean doCheckState() {
		var text = getTextControl().getText().strip();
		if (text.equals(getPreferenceStore().getDefaultString(getPreferenceName()))) {
			return true;
		}
		try {
			return !text.isEmpty() && Files.isDirectory(Path.of(text));
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
