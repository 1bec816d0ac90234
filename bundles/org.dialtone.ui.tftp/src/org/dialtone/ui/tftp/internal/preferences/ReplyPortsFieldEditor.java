package org.dialtone.ui.tftp.internal.preferences;

import org.dialtone.tftp.settings.PortRange;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;

/** The ports that replies may come from: {@code A-B}, one port, or nothing for any. */
final class ReplyPortsFieldEditor extends StringFieldEditor {

	ReplyPortsFieldEditor(String key, Composite parent) {
		super(key, Messages.preferences_reply_ports, parent);
		setErrorMessage(Messages.preferences_reply_ports_wrong);
		getTextControl().setMessage(Messages.preferences_reply_ports_hint);
	}

	@Override
	protected boolean doCheckState() {
		var text = getStringValue().strip();
		try {
			return text.isEmpty() || PortRange.parse(text).first() > 0;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
