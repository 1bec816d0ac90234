package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.ServerPage;
import org.eclipse.ui.IViewSite;

/** Forgets all requests. */
public class ClearLogHandler extends ViewHandler {

	@Override
	void execute(ServerPage page, IViewSite site) {
		page.log().clear();
	}
}
