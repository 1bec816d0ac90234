package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.view.AddressCopy;
import org.dialtone.ui.tftp.internal.view.ServerPage;
import org.eclipse.ui.IViewSite;

/** Copies the first of the addresses that can be given to phones. */
public class CopyAddressHandler extends ViewHandler {

	@Override
	void execute(ServerPage page, IViewSite site) {
		AddressCopy.copyFirst(site, ServerControl.get());
	}
}
