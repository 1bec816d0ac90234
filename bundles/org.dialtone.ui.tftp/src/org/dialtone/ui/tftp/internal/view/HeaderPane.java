package org.dialtone.ui.tftp.internal.view;

import org.dialtone.serving.ServerState;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.Health;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;

/**
 * The top of the view: the state of the server, what it serves and how phones reach
 * it. Root and addresses stand side by side where there is room, and shrink to a few
 * words beside the state where the log needs the room.
 */
final class HeaderPane {

	/** Below this width, root and addresses stand one below the other. */
	private static final int TWO_COLUMNS = 900;
	private static final int SPACE = 5;

	private final ServerControl control;
	private final Composite root;
	private final StatePane state;
	private final Composite facts;
	private final RootPane folder;
	private final AddressesPane addresses;
	private final Runnable changed;
	private boolean compact;

	/** @param changed called when another height is needed */
	HeaderPane(Composite parent, IViewSite site, ServerControl control, Images images, Runnable changed) {
		this.control = control;
		this.changed = changed;
		root = new Composite(parent, SWT.NONE);
		root.setLayout(layout(1));
		state = new StatePane(root, control, images);
		state.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		facts = new Composite(root, SWT.NONE);
		facts.setLayout(layout(1));
		facts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		folder = new RootPane(facts, site, control, images);
		folder.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		addresses = new AddressesPane(facts, site, images, changed);
		addresses.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private static GridLayout layout(int columns) {
		var layout = new GridLayout(columns, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 24;
		layout.verticalSpacing = SPACE;
		return layout;
	}

	Composite control() {
		return root;
	}

	/** Shows the current state of the server. */
	void refresh() {
		var now = control.server().state();
		var configured = control.configured();
		state.show(now, control.health(), configured.port());
		folder.show(now, configured.root());
		addresses.show(now, configured.bind());
		changed.run();
	}

	/** The height that shows everything in a width. */
	int fullHeight(int width) {
		if (facts.getLayout() instanceof GridLayout layout) {
			layout.numColumns = width < TWO_COLUMNS ? 1 : 2;
		}
		return state.control().computeSize(width, SWT.DEFAULT).y + SPACE + facts.computeSize(width, SWT.DEFAULT).y;
	}

	/** Takes a single line, or as much room as is good to read; to be laid out afterwards. */
	void setCompact(boolean newCompact) {
		compact = newCompact;
		state.setCompact(compact, summary());
		facts.setVisible(!compact);
		if (facts.getLayoutData() instanceof GridData data) {
			data.exclude = compact;
		}
	}

	/** The most important facts for one line, unless the state needs the room. */
	private String summary() {
		if (!compact || control.server().state() instanceof ServerState.Failed || !control.health().equals(Health.GOOD)) {
			return ""; //$NON-NLS-1$
		}
		var root = control.configured().root();
		var address = addresses.first();
		return address.isEmpty() ? NLS.bind(Messages.summary_root, root) : NLS.bind(Messages.summary, address, root);
	}
}
