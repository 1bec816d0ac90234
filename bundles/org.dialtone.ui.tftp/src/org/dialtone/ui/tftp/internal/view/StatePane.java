package org.dialtone.ui.tftp.internal.view;

import org.dialtone.serving.ServerState;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.Health;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.server.StateText;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The state of the server, in words and with an icon, and the button that starts or stops it. */
final class StatePane {

	private static final int COLUMNS = 4;

	private final ServerControl control;
	private final Images images;
	private final Composite root;
	private final Label icon;
	private final Label headline;
	private final Label summary;
	private final Button toggle;
	private final AdvicePane advice;

	StatePane(Composite parent, ServerControl control, Images images) {
		this.control = control;
		this.images = images;
		root = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		root.setLayout(layout);
		icon = new Label(root, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		headline = new Label(root, SWT.WRAP);
		summary = new Label(root, SWT.NONE);
		toggle = new Button(root, SWT.PUSH);
		var button = new GridData(SWT.END, SWT.CENTER, false, false);
		button.widthHint = 120;
		toggle.setLayoutData(button);
		toggle.addListener(SWT.Selection, event -> toggle());
		advice = new AdvicePane(root, control, images);
		advice.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
		setCompact(false, ""); //$NON-NLS-1$
	}

	Composite control() {
		return root;
	}

	/**
	 * @param health what is wrong although it listens
	 * @param port   the port with which the server would be started now
	 */
	void show(ServerState state, Health health, int port) {
		icon.setImage(images.get(StateText.icon(state, health)));
		headline.setText(StateText.headline(state, health).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		var listening = state.isListening();
		var starting = state instanceof ServerState.Starting;
		toggle.setText(listening ? Messages.state_stop : Messages.state_start);
		toggle.setToolTipText(listening ? Messages.state_stop_tooltip : Messages.state_start_tooltip);
		toggle.setImage(images.get(listening ? "stop" : "start")); //$NON-NLS-1$ //$NON-NLS-2$
		toggle.setEnabled(!starting);
		switch (state) {
		case ServerState.Failed failed -> advice.showFailure(failed, port);
		case ServerState.Listening now when control.isOutdated() -> advice.showOutdated();
		case ServerState.Listening now when health.rootMissing() -> advice.showRootMissing(control.servedRoot());
		case ServerState.Listening now when health.reporting() instanceof String problem -> advice.showHint(problem + '.');
		case ServerState.Listening now when now.address().getPort() != ServerSettings.DEFAULT_PORT ->
			advice.showHint(NLS.bind(Messages.hint_port, Integer.toString(now.address().getPort())));
		default -> advice.hide();
		}
	}

	/**
	 * Takes one line of the usual height, or as much as is good to read.
	 *
	 * @param facts shown beside the state; empty for none, which leaves a long state the
	 *              room to wrap
	 */
	void setCompact(boolean compact, String facts) {
		headline.setFont(JFaceResources.getFontRegistry()
				.getBold(compact ? JFaceResources.DEFAULT_FONT : JFaceResources.HEADER_FONT));
		var alone = facts.isEmpty();
		summary.setText(facts.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		summary.setToolTipText(facts);
		summary.setVisible(!alone);
		var rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
		rest.widthHint = 100;
		rest.exclude = alone;
		summary.setLayoutData(rest);
		var wide = new GridData(SWT.FILL, SWT.CENTER, alone, false, alone ? 2 : 1, 1);
		wide.widthHint = alone ? 200 : SWT.DEFAULT;
		headline.setLayoutData(wide);
	}

	private void toggle() {
		if (control.server().state().isListening()) {
			control.stop();
		} else {
			control.start();
		}
	}
}
