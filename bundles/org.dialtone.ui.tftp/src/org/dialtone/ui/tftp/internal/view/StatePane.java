package org.dialtone.ui.tftp.internal.view;

import org.dialtone.tftp.Addresses;
import org.dialtone.tftp.ServerSettings;
import org.dialtone.tftp.ServerState;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How the server stands, in words and with an icon, and the button that starts or stops it. */
final class StatePane {

	private final ServerControl control;
	private final Images images;
	private final Composite root;
	private final Label icon;
	private final Label headline;
	private final Button toggle;
	private final AdvicePane advice;

	StatePane(Composite parent, ServerControl control, Images images) {
		this.control = control;
		this.images = images;
		root = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		root.setLayout(layout);
		icon = new Label(root, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		headline = new Label(root, SWT.WRAP);
		headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		headline.setLayoutData(wide);
		toggle = new Button(root, SWT.PUSH);
		var button = new GridData(SWT.END, SWT.CENTER, false, false);
		button.widthHint = 120;
		toggle.setLayoutData(button);
		toggle.addListener(SWT.Selection, event -> toggle());
		advice = new AdvicePane(root, control, images);
		advice.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
	}

	Composite control() {
		return root;
	}

	/** @param port the port with which the server would be started now */
	void show(ServerState state, int port) {
		icon.setImage(images.get("state-" + name(state))); //$NON-NLS-1$
		headline.setText(text(state));
		var listening = state.isListening();
		var starting = state instanceof ServerState.Starting;
		toggle.setText(listening ? Messages.state_stop : Messages.state_start);
		toggle.setToolTipText(listening ? Messages.state_stop_tooltip : Messages.state_start_tooltip);
		toggle.setImage(images.get(listening ? "stop" : "start")); //$NON-NLS-1$ //$NON-NLS-2$
		toggle.setEnabled(!starting);
		switch (state) {
		case ServerState.Failed failed -> advice.showFailure(failed, port);
		case ServerState.Listening now when control.isOutdated() -> advice.showOutdated();
		case ServerState.Listening now when now.address().getPort() != ServerSettings.DEFAULT_PORT ->
			advice.showHint(NLS.bind(Messages.hint_port, Integer.toString(now.address().getPort())));
		default -> advice.hide();
		}
	}

	private static String name(ServerState state) {
		return switch (state) {
		case ServerState.Stopped stopped -> "stopped"; //$NON-NLS-1$
		case ServerState.Starting starting -> "starting"; //$NON-NLS-1$
		case ServerState.Listening listening -> "listening"; //$NON-NLS-1$
		case ServerState.Failed failed -> "failed"; //$NON-NLS-1$
		};
	}

	/** The state as a headline. */
	static String text(ServerState state) {
		return switch (state) {
		case ServerState.Stopped stopped -> Messages.state_stopped;
		case ServerState.Starting starting -> Messages.state_starting;
		case ServerState.Listening listening -> NLS.bind(Messages.state_listening, Addresses.text(listening.address()));
		case ServerState.Failed failed -> NLS.bind(Messages.state_failed, failed.reason());
		};
	}

	private void toggle() {
		if (control.server().state().isListening()) {
			control.stop();
		} else {
			control.start();
		}
	}
}
