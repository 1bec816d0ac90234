package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.ServerPage;
import org.eclipse.ui.IViewSite;

/** Opens the TFTP Server view. */
public class ShowServerHandler extends ViewHandler {

	@Override
	void execute(ServerPage page, IViewSite site) {
		// the view is open, and that is all
	}
}
