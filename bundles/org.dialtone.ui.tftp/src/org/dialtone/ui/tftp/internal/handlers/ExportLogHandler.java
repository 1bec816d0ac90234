package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.LogExportDialog;
import org.dialtone.ui.tftp.internal.view.ServerPage;
import org.eclipse.ui.IViewSite;

/** Writes the request log to a file that the user chooses. */
public class ExportLogHandler extends ViewHandler {

	@Override
	void execute(ServerPage page, IViewSite site) {
		new LogExportDialog(site, page.log()).open();
	}
}
