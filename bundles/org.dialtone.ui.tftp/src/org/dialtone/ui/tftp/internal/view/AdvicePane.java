package org.dialtone.ui.tftp.internal.view;

import java.nio.file.Path;

import org.dialtone.serving.ServerState;
import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.files.RootFolder;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * What the user can do about the state of the server: the remedy after a failure, a
 * hint while it serves, and a button that does it. Takes no room when there is
 * nothing to say.
 */
final class AdvicePane {

	/** An unprivileged port that people use in place of 69. */
	static final int OTHER_PORT = 6969;

	private static final int FIRST_FREE_PORT = 1024;

	private final ServerControl control;
	private final Composite root;
	private final Label icon;
	private final Text text;
	private final Button button;
	private Runnable action = () -> {
	};

	AdvicePane(Composite parent, ServerControl control, Images images) {
		this.control = control;
		root = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		root.setLayout(layout);
		icon = new Label(root, SWT.NONE);
		icon.setImage(images.get("hint")); //$NON-NLS-1$
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		// a text, so that a command in it can be selected and copied
		text = new Text(root, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		AccessibleName.set(text, Messages.hint_name);
		var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 200;
		text.setLayoutData(wide);
		button = new Button(root, SWT.PUSH);
		button.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
		button.addListener(SWT.Selection, event -> action.run());
	}

	Composite control() {
		return root;
	}

	/** @param port the port with which it was tried */
	void showFailure(ServerState.Failed failed, int port) {
		if (port < FIRST_FREE_PORT) {
			offer(NLS.bind(Messages.state_failed_port, Integer.toString(OTHER_PORT)),
					NLS.bind(Messages.state_failed_port_tooltip, Integer.toString(OTHER_PORT)), this::serveOnOtherPort);
		} else {
			offerNothing();
		}
		show(failed.remedy());
	}

	/** The settings differ from those with which the server runs. */
	void showOutdated() {
		offer(Messages.hint_restart, Messages.hint_restart_tooltip, control::start);
		show(Messages.hint_outdated);
	}

	/** The folder that is being served is gone. */
	void showRootMissing(Path served) {
		offer(Messages.hint_root_choose, Messages.root_choose_message,
				() -> RootFolder.choose(root.getShell(), control));
		show(NLS.bind(Messages.hint_root_missing, served));
	}

	/** Something that is worth knowing, without a button. */
	void showHint(String hint) {
		offerNothing();
		show(hint);
	}

	void hide() {
		show(""); //$NON-NLS-1$
	}

	private void serveOnOtherPort() {
		control.setPort(OTHER_PORT);
		control.start();
	}

	private void offer(String label, String tooltip, Runnable newAction) {
		action = newAction;
		button.setText(label);
		button.setToolTipText(tooltip);
		setButtonVisible(true);
	}

	private void offerNothing() {
		setButtonVisible(false);
	}

	private void setButtonVisible(boolean visible) {
		button.setVisible(visible);
		if (button.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
	}

	private void show(String advice) {
		if (!advice.equals(text.getText())) {
			text.setText(advice);
		}
		text.setBackground(root.getBackground()); // it looks like a label, in every theme
		text.setForeground(icon.getForeground());
		var visible = !advice.isEmpty();
		root.setVisible(visible);
		if (root.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
	}
}
