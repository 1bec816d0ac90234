package org.dialtone.ui.tftp.internal.view;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.NoticeText;
import org.dialtone.ui.tftp.internal.server.Notices;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** All notices of the server that are kept, to be read and copied. */
final class NoticesDialog extends Dialog {

	private static final int CLEAR = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 200;

	private final Notices notices;

	NoticesDialog(Shell parent, Notices notices) {
		super(parent);
		this.notices = notices;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.notice_title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.WRAP).setText(Messages.notice_text);
		var text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		data.heightHint = HEIGHT;
		text.setLayoutData(data);
		text.setText(NoticeText.lines(notices.entries()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, CLEAR, Messages.notice_clear, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == CLEAR) {
			notices.clear();
		}
		close();
	}
}
