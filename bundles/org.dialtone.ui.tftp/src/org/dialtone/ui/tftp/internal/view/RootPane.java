package org.dialtone.ui.tftp.internal.view;

import java.nio.file.Path;

import org.dialtone.serving.ServerState;
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
import org.eclipse.ui.IViewSite;

/** The folder that phones get their files from. */
final class RootPane {

	private final ServerControl control;
	private final Composite root;
	private final Text path;

	RootPane(Composite parent, IViewSite site, ServerControl control, Images images) {
		this.control = control;
		root = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		root.setLayout(layout);
		var label = new Label(root, SWT.NONE);
		label.setText(Messages.root_label);
		path = new Text(root, SWT.SINGLE | SWT.READ_ONLY | SWT.BORDER);
		var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 160;
		path.setLayoutData(wide);
		button(Messages.root_browse, Messages.root_choose_message, () -> RootFolder.choose(site.getShell(), control));
		var open = button(Messages.root_open, Messages.root_open_tooltip, () -> RootFolder.open(site.getShell(), control));
		open.setImage(images.get("folder-open")); //$NON-NLS-1$
	}

	private Button button(String label, String tooltip, Runnable action) {
		var button = new Button(root, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(tooltip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	Composite control() {
		return root;
	}

	/** @param chosen the folder that is served from the next start */
	void show(ServerState state, Path chosen) {
		var text = chosen.toString();
		if (!text.equals(path.getText())) {
			path.setText(text);
			path.setSelection(text.length()); // the end of a long path tells more than its beginning
		}
		var running = control.server().settings();
		path.setToolTipText(state.isListening() && running != null ? NLS.bind(Messages.root_served, running.root()) : text);
	}
}
